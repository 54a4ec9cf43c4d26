package org.vinculo.exchange.imports.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.file.CellText;
import org.vinculo.exchange.imports.kind.ImportField;
import org.vinculo.exchange.imports.read.Mention.Code;
import org.vinculo.shared.text.Text;

/** What one row states, field by field, and what is wrong with it. */
final class Statement {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s\"<>]{1,492}");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;|,]\\s*");
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Map<String, String> themes;
    private final List<Reason> reasons;
    private final Map<String, Object> said = new LinkedHashMap<>();
    private final List<String> named = new ArrayList<>();
    private boolean readable = true;

    Statement(Map<String, String> themes, List<Reason> reasons) {
        this.themes = themes;
        this.reasons = reasons;
    }

    void say(ImportField field, String text) {
        var name = field.name();
        if (Text.complaint(text, name, false).isPresent()) {
            refuse(Reason.at("wrong-value", name, text));
            return;
        }
        switch (field.value()) {
            case NAME -> put(name, noted(name, text, CellText.footnoteStripped(text)), 200);
            case TEXT -> put(name, text, name.equals("legalName") || name.equals("title") ? 300 : 200);
            case LONG_TEXT -> put(name, text, name.equals("instrument") ? 500 : 5_000);
            case COUNTRY -> put(name, CellText.footnoteStripped(text), 200);
            case CODE -> matching(name, text, CODE, "wrong-value");
            case WEBSITE -> matching(name, text.contains("://") ? text : "https://" + text, WEBSITE, "wrong-value");
            case LATITUDE -> degrees(name, text, 90);
            case LONGITUDE -> degrees(name, text, 180);
            case COUNT -> understood(name, text, Cells.count(text).filter(count -> count <= 10_000_000_000L), "wrong-number", false);
            case YEAR -> understood(name, text, Cells.count(text).filter(year -> year >= 1800 && year <= 2200), "wrong-number", true);
            case AREA -> understood(name, text, Cells.decimal(text).filter(area -> area.signum() > 0 && area.scale() <= 2),
                    "wrong-number", true);
            case DATE -> date(name, text);
            case CHOICE -> understood(name, text, Words.choice(name, text, field.values()), "wrong-value", true);
            case LANGUAGES -> list(name, text, part -> Optional.of(part.toLowerCase()).filter(code -> LANGUAGE.matcher(code).matches()), "wrong-value");
            case RATE -> understood(name, text, Cells.rate(text), "wrong-number", true);
            case THEMES -> list(name, text, part -> Optional.ofNullable(themes.get(Words.plain(part))), "unknown-theme");
        }
    }

    /** The place that fields of this prefix speak of; none without a name. */
    Map<String, Mention> mention(String prefix) {
        var name = (String) said.remove(prefix + ".name");
        var country = (String) said.remove(prefix + ".country");
        var region = (String) said.remove(prefix + ".region");
        var latitude = (Double) said.remove(prefix + ".latitude");
        var longitude = (Double) said.remove(prefix + ".longitude");
        var level = (String) said.remove(prefix + ".level");
        var population = (Long) said.remove(prefix + ".population");
        if (name == null) {
            return Map.of();
        }
        named.add(prefix + ".name");
        if (country != null) {
            named.add(prefix + ".country");
        }
        if (level != null) {
            named.add(prefix + ".level");
        }
        boolean point = latitude != null && longitude != null && (latitude != 0 || longitude != 0);
        return Map.of(prefix, new Mention(name, country, region, point ? latitude : null, point ? longitude : null, level,
                prefix.equals("self") ? codes() : List.of(), population));
    }

    boolean says(String field) {
        return said.containsKey(field) || named.contains(field);
    }

    void refuse(Reason reason) {
        readable = false;
        reasons.add(reason);
    }

    /** What no field says alone. */
    void checkTogether() {
        if (said.get("startedOn") instanceof String start && said.get("plannedEnd") instanceof String end
                && LocalDate.parse(end).isBefore(LocalDate.parse(start))) {
            refuse(Reason.at("end-before-start", "plannedEnd", end));
        }
    }

    /** Rates by currency: the one that fields speak of, or those of columns called by a currency's code. */
    void quote(Map<String, String> columns) {
        var rates = new LinkedHashMap<String, Object>();
        if (said.remove("currency") instanceof String currency && said.remove("rate") instanceof String rate) {
            rates.put(currency, rate);
        }
        columns.forEach((currency, text) -> Cells.rate(text).ifPresentOrElse(rate -> rates.put(currency, rate),
                () -> refuse(Reason.at("wrong-number", "rate", currency + " " + text))));
        if (rates.isEmpty() && readable) {
            refuse(new Reason("missing-value", "rate", null, null));
        }
        said.put("rates", rates);
    }

    Map<String, Object> fields() {
        return said;
    }

    boolean readable() {
        return readable;
    }

    private List<Code> codes() {
        return said.entrySet().stream().filter(entry -> entry.getKey().startsWith("code."))
                .map(entry -> new Code(entry.getKey().substring("code.".length()), (String) entry.getValue())).toList();
    }

    private String noted(String name, String before, String after) {
        if (!after.equals(before)) {
            reasons.add(Reason.at("footnote", name, before));
        }
        return after;
    }

    private void put(String name, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            refuse(Reason.at("too-long", name, text));
        } else if (!text.isEmpty()) {
            said.put(name, text);
        }
    }

    private void matching(String name, String text, Pattern form, String code) {
        understood(name, text, Optional.of(text).filter(value -> form.matcher(value).matches()), code, true);
    }

    /** A place is found without its population too; what else cannot be understood stops the row. */
    private void understood(String name, String text, Optional<?> value, String code, boolean needed) {
        if (value.isPresent()) {
            said.put(name, value.get());
        } else if (needed) {
            refuse(Reason.at(code, name, text));
        } else {
            reasons.add(Reason.at(code, name, text));
        }
    }

    private void degrees(String name, String text, int most) {
        var value = Cells.degrees(text);
        if (value.isPresent() && Math.abs(value.get()) > most) {
            refuse(Reason.at("out-of-range", name, text));
        } else {
            understood(name, text, value, "wrong-number", true);
        }
    }

    private void date(String name, String text) {
        @Nullable LocalDate date = Cells.date(text).orElse(null);
        if (date == null) {
            refuse(Reason.at("wrong-date", name, text));
        } else if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            refuse(Reason.at("out-of-range", name, text));
        } else {
            said.put(name, date.toString());
            if (Cells.coarse(text)) {
                reasons.add(Reason.at("coarse-date", name, text));
            }
        }
    }

    private void list(String name, String text, Function<String, Optional<String>> one, String code) {
        var found = new ArrayList<String>();
        var whole = one.apply(text);
        for (var part : whole.isPresent() ? new String[] { text } : SEPARATOR.split(text)) {
            one.apply(part).ifPresentOrElse(found::add, () -> reasons.add(Reason.at(code, name, part)));
        }
        if (!found.isEmpty()) {
            said.put(name, found.stream().distinct().toList());
        }
    }
}
