package org.shouwang.platform.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.problem.Refusal;

/**
 * The first sheet of an XLSX file. Read twice from the beginning: once for the texts and formats that the cells point
 * into, which usually stand behind the sheet, then for the rows. So no part lies on a disk unpacked, and the first reading
 * has looked at all of the file before a row is handed out.
 */
final class XlsxReader implements SheetReader {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final ZipGuard zip;
    private final Xml sheet;
    private final XlsxBook book;
    private final SheetLimits limits;
    private @Nullable SheetRow next;
    private int line;
    private int rows;

    private XlsxReader(ZipGuard zip, XlsxBook book, SheetLimits limits) {
        this.zip = zip;
        this.book = book;
        this.limits = limits;
        this.sheet = new Xml(zip.content(), limits.cellLength());
    }

    static XlsxReader open(SheetSource source, SheetLimits limits) throws IOException {
        XlsxBook book;
        try (ZipGuard parts = new ZipGuard(source, limits)) {
            book = XlsxBook.read(parts, limits);
        }
        ZipGuard zip = new ZipGuard(source, limits);
        for (var part = zip.nextPart(); part.isPresent(); part = zip.nextPart()) {
            if (part.get().toLowerCase(Locale.ROOT).equals(book.firstSheet())) {
                return new XlsxReader(zip, book, limits);
            }
            drain(zip);
        }
        zip.close();
        throw new Refusal(SheetProblem.NOT_A_SHEET);
    }

    static void drain(ZipGuard zip) {
        try (InputStream rest = zip.content()) {
            // closing it reads it to its end
        } catch (IOException broken) {
            throw ZipGuard.refusal(broken);
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && sheet.next()) {
            if (sheet.starts("row")) {
                next = row();
            }
        }
        return next != null;
    }

    @Override
    public SheetRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        SheetRow row = next;
        next = null;
        return row;
    }

    private @Nullable SheetRow row() {
        line = integer(sheet.attribute("r"), line + 1);
        List<String> cells = new ArrayList<>();
        Map<Integer, CellFlaw> flaws = Map.of();
        int column = -1;
        while (sheet.next() && !sheet.ends("row")) {
            if (!sheet.starts("c")) {
                continue;
            }
            String reference = sheet.attribute("r");
            column = reference == null ? column + 1 : column(reference);
            Cell cell = cell();
            if (cell.text.isEmpty() && cell.flaw == null) {
                continue;
            }
            if (column >= limits.columns() || column < cells.size()) {
                throw limits.malformed(line);
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(cell.text);
            if (cell.flaw != null) {
                flaws = CsvSheetReader.with(flaws, column, cell.flaw);
            }
        }
        if (cells.isEmpty()) {
            return null;
        }
        if (++rows > limits.rows()) {
            throw limits.tooLarge();
        }
        return new SheetRow(line, cells, flaws);
    }

    private record Cell(String text, @Nullable CellFlaw flaw) {}

    private Cell cell() {
        String type = sheet.attribute("t");
        int style = integer(sheet.attribute("s"), 0);
        String value = "";
        String formula = null;
        StringBuilder inline = null;
        try {
            while (sheet.next() && !sheet.ends("c")) {
                if (sheet.starts("v")) {
                    value = sheet.text();
                } else if (sheet.starts("f")) {
                    formula = sheet.text();
                } else if (sheet.starts("rPh")) {
                    sheet.text(); // how a text is pronounced is no part of it
                } else if (sheet.starts("t")) {
                    inline = (inline == null ? new StringBuilder() : inline).append(sheet.text());
                }
            }
        } catch (Xml.TextTooLong tooLong) {
            throw limits.malformed(line);
        }
        if (formula != null) {
            return new Cell("=" + formula, CellFlaw.FORMULA);
        }
        if (inline != null) {
            return text(inline.toString());
        }
        return switch (type == null ? "n" : type) {
            case "s" -> text(book.texts().get(integer(value, -1)));
            case "b" -> new Cell(value.equals("1") ? "TRUE" : "FALSE", null);
            case "n" -> number(value, style);
            default -> text(value);
        };
    }

    private static Cell text(String raw) {
        String text = CellText.read(unescaped(raw));
        return new Cell(text, CellText.isFormula(text) ? CellFlaw.FORMULA : CellText.isRounded(text) ? CellFlaw.ROUNDED : null);
    }

    private Cell number(String value, int style) {
        if (value.isBlank()) {
            return new Cell("", null);
        }
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException noNumber) {
            return text(value);
        }
        if (book.isDate(style) && CellNumber.isDay(number)) {
            return new Cell(CellNumber.date(number, book.since1904()), null);
        }
        if (!Double.isFinite(number)) {
            return text(value);
        }
        return new Cell(CellNumber.text(number), CellNumber.isRounded(number) ? CellFlaw.ROUNDED : null);
    }

    /** {@code _x000D_} is how the format writes characters that XML cannot hold. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(found -> {
                    char written = (char) Integer.parseInt(found.group(1), 16);
                    return written < ' ' ? " " : java.util.regex.Matcher.quoteReplacement(String.valueOf(written));
                })
                : text;
    }

    /** 0 for {@code A7}, 26 for {@code AA7}. */
    private int column(String reference) {
        int column = 0;
        for (int place = 0; place < reference.length() && Character.isLetter(reference.charAt(place)); place++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(place)) - 'A' + 1;
            if (column < 0 || column > 1 << 20) {
                throw limits.malformed(line);
            }
        }
        return column - 1;
    }

    static int integer(@Nullable String text, int otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    @Override
    public void close() {
        zip.close();
    }
}
