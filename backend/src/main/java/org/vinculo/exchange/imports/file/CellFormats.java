package org.vinculo.exchange.imports.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** How a workbook shows its numbers, as far as that says what they are: dates, and codes with zeros in front. */
final class CellFormats {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"|\\\\.|\\[[^\\]]*+\\]");
    private static final Pattern ZEROS = Pattern.compile("0(?:0|\\\\?[- /])*0");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");
    private static final int LONGEST_CODE = 255;
    private static final int MOST_STYLES = 70_000;

    /** After the year 9999 there are no dates. */
    private static final double LAST_DAY = 2_958_466;

    private final boolean since1904;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Format> styles = new ArrayList<>();

    /** What a style makes of a number. */
    private enum Kind { NUMBER, DATE, DATE_TIME, ZEROS }

    private record Format(Kind kind, String code) {

        static final Format NUMBER = new Format(Kind.NUMBER, "");

        static Format of(int id, String code) {
            if (code.length() > LONGEST_CODE) {
                return NUMBER;
            }
            if (DateUtil.isADateFormat(id, code)) {
                var bare = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
                return new Format(bare.contains("h") || bare.contains("s") ? Kind.DATE_TIME : Kind.DATE, code);
            }
            return ZEROS.matcher(code).matches() ? new Format(Kind.ZEROS, code.replace("\\", "")) : NUMBER;
        }
    }

    CellFormats(Optional<PackagePart> part, boolean since1904) throws IOException, XMLStreamException {
        this.since1904 = since1904;
        if (part.isPresent()) {
            try (var in = part.get().getInputStream()) {
                read(Xml.reader(in));
            }
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("numFmt")
                    && codes.size() < MOST_STYLES) {
                codes.put(Xml.number(Xml.attribute(xml, "numFmtId"), -1),
                        Optional.ofNullable(Xml.attribute(xml, "formatCode")).orElse(""));
            } else if (event == XMLStreamReader.START_ELEMENT && ofCells && xml.getLocalName().equals("xf")
                    && styles.size() < MOST_STYLES) {
                styles.add(format(Xml.number(Xml.attribute(xml, "numFmtId"), 0)));
            } else if (event != XMLStreamReader.CHARACTERS && xml.hasName() && xml.getLocalName().equals("cellXfs")) {
                ofCells = event == XMLStreamReader.START_ELEMENT;
            }
        }
    }

    private Format format(int id) {
        var code = codes.get(id);
        if (code == null) {
            code = BuiltinFormats.getBuiltinFormat(id);
        }
        return code == null ? Format.NUMBER : Format.of(id, code);
    }

    /**
     * A number as text: a date as ISO writes it, a code with its zeros, anything else as plain decimals.
     *
     * @param style the cell's, by its place among the workbook's; one that does not exist says nothing
     */
    String text(String number, int style) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException none) {
            return number;
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        var format = style >= 0 && style < styles.size() ? styles.get(style) : Format.NUMBER;
        return switch (format.kind()) {
            case DATE, DATE_TIME -> isDate(value, format.kind()) ? date(value, format.kind()) : plain(number, value);
            case ZEROS -> value >= 0 ? masked(plain(number, Math.rint(value)), format.code()) : plain(number, value);
            case NUMBER -> plain(number, value);
        };
    }

    private boolean isDate(double value, Kind kind) {
        return value < LAST_DAY && value >= (since1904 || kind == Kind.DATE_TIME ? 0 : 1);
    }

    private String date(double value, Kind kind) {
        var when = DateUtil.getLocalDateTime(value, since1904, true);
        if (kind == Kind.DATE || when.toLocalTime().equals(LocalTime.MIDNIGHT) && value >= 1) {
            return when.toLocalDate().toString();
        }
        return value < 1 ? when.toLocalTime().toString() : when.toString();
    }

    /** Whole numbers keep every digit they are written with; others the fewest that tell them from their neighbours. */
    private static String plain(String written, double value) {
        var exact = new BigDecimal(WHOLE.matcher(written).matches() ? written : Double.toString(value));
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** Fills the mask's zeros with the digits, from the end. */
    private static String masked(String digits, String mask) {
        var text = new StringBuilder();
        int left = digits.length();
        for (int at = mask.length() - 1; at >= 0; at--) {
            text.append(mask.charAt(at) != '0' ? mask.charAt(at) : left > 0 ? digits.charAt(--left) : '0');
        }
        return digits.substring(0, left) + text.reverse();
    }
}
