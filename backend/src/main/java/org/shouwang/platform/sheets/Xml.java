package org.shouwang.platform.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.problem.Refusal;

/** The parts of an XLSX file as a stream of elements. A document type, and so any entity, is refused. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final int longestText;
    private final StringBuilder text = new StringBuilder();

    Xml(InputStream in, int longestText) {
        this.longestText = longestText;
        try {
            // Decoded here, strictly: the parser would also print what it dislikes to the console.
            reader = FACTORY.createXMLStreamReader(new InputStreamReader(withoutMark(in), StandardCharsets.UTF_8.newDecoder()));
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        } catch (IOException broken) {
            throw ZipGuard.refusal(broken);
        }
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        PushbackInputStream text = new PushbackInputStream(in, 3);
        byte[] start = text.readNBytes(3);
        if (start.length < 3 || (start[0] & 0xff) != 0xef || (start[1] & 0xff) != 0xbb || (start[2] & 0xff) != 0xbf) {
            text.unread(start);
        }
        return text;
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else lies on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Moves to the next start or end of an element; false at the end of the document. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Refusal(SheetProblem.DAMAGED);
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    @Nullable String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** An attribute of any namespace, such as {@code r:id}. */
    @Nullable String qualified(String localName) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(localName) && !reader.getAttributeNamespace(index).isEmpty()) {
                return reader.getAttributeValue(index);
            }
        }
        return null;
    }

    /** The text up to the end of this element, elements inside left out. Stops at a text that no cell may have. */
    String text() {
        try {
            text.setLength(0);
            for (int depth = 1; depth > 0;) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (depth == 1) {
                            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                        }
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal(SheetProblem.DAMAGED);
                    default -> { }
                }
                if (text.length() > longestText) {
                    throw new TextTooLong();
                }
            }
            return text.toString();
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    private static RuntimeException refusal(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause instanceof XMLStreamException nested && nested.getNestedException() != null
                ? nested.getNestedException() : cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof IOException io && !(cause instanceof CharacterCodingException)) {
                return ZipGuard.refusal(io);
            }
            if (cause instanceof UncheckedIOException io) {
                return io;
            }
        }
        return new Refusal(SheetProblem.DAMAGED);
    }

    static final class TextTooLong extends RuntimeException {
        TextTooLong() {
            super(null, null, false, false);
        }
    }
}
