package org.shouwang.platform.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shouwang.platform.problem.Refusal;

/** What the rows of a sheet point into. */
record XlsxBook(String firstSheet, SharedTexts texts, List<Boolean> dateStyles, boolean since1904) {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    boolean isDate(int style) {
        return style >= 0 && style < dateStyles.size() && dateStyles.get(style);
    }

    static XlsxBook read(ZipGuard parts, SheetLimits limits) {
        SharedTexts texts = new SharedTexts(limits);
        Map<String, String> targets = new HashMap<>();
        List<Boolean> dateStyles = List.of();
        String firstSheet = null;
        boolean since1904 = false;
        try {
            for (var part = parts.nextPart(); part.isPresent(); part = parts.nextPart()) {
                String name = part.get().toLowerCase(Locale.ROOT);
                try (InputStream content = parts.content()) {
                    Xml xml = name.equals("xl/workbook.xml") || name.equals(RELATIONS) || name.equals("xl/styles.xml")
                            || name.equals("xl/sharedstrings.xml") ? new Xml(content, 1 << 15) : null;
                    if (xml == null) {
                        continue;
                    }
                    switch (name) {
                        case "xl/sharedstrings.xml" -> sharedTexts(xml, texts, limits);
                        case "xl/styles.xml" -> dateStyles = dateStyles(xml);
                        case RELATIONS -> relations(xml, targets);
                        default -> {
                            while (xml.next()) {
                                if (xml.starts("workbookPr")) {
                                    String flag = xml.attribute("date1904");
                                    since1904 = "1".equals(flag) || "true".equals(flag);
                                } else if (xml.starts("sheet") && firstSheet == null) {
                                    firstSheet = xml.qualified("id");
                                }
                            }
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw ZipGuard.refusal(broken);
        } catch (Xml.TextTooLong tooLong) {
            throw limits.malformed(0);
        }
        String target = firstSheet == null ? null : targets.get(firstSheet);
        if (target == null) {
            throw new Refusal(SheetProblem.NOT_A_SHEET); // a Word file, a program, a plain archive
        }
        return new XlsxBook(target, texts, dateStyles, since1904);
    }

    private static void sharedTexts(Xml xml, SharedTexts texts, SheetLimits limits) {
        StringBuilder text = new StringBuilder();
        while (xml.next()) {
            if (xml.starts("si")) {
                text.setLength(0);
            } else if (xml.starts("rPh")) {
                xml.text();
            } else if (xml.starts("t")) {
                text.append(xml.text());
            } else if (xml.ends("si")) {
                if (text.length() > limits.cellLength()) {
                    throw limits.malformed(0);
                }
                texts.add(text.toString());
            }
        }
    }

    private static List<Boolean> dateStyles(Xml xml) {
        Map<Integer, Boolean> own = new HashMap<>();
        List<Boolean> styles = new ArrayList<>();
        boolean inCellStyles = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                String format = xml.attribute("formatCode");
                own.put(XlsxReader.integer(xml.attribute("numFmtId"), -1), format != null && CellNumber.isDate(format));
            } else if (xml.starts("cellXfs")) {
                inCellStyles = true;
            } else if (xml.ends("cellXfs")) {
                inCellStyles = false;
            } else if (inCellStyles && xml.starts("xf")) {
                int format = XlsxReader.integer(xml.attribute("numFmtId"), 0);
                styles.add(own.getOrDefault(format, CellNumber.isBuiltInDate(format)));
            }
        }
        return styles;
    }

    /** Where the sheets lie, as lower-case names of parts. */
    private static void relations(Xml xml, Map<String, String> targets) {
        while (xml.next()) {
            String id = xml.starts("Relationship") ? xml.attribute("Id") : null;
            String target = id == null ? null : xml.attribute("Target");
            if (target != null) {
                String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                targets.put(id, name.toLowerCase(Locale.ROOT));
            }
        }
    }
}
