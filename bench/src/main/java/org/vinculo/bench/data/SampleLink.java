package org.vinculo.bench.data;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A generated link; it writes itself and its lists in the text format of COPY.
 *
 * @param described whether it has objectives
 * @param helper who facilitates it
 * @param themes by their numbers
 */
record SampleLink(UUID id, @Nullable String title, String type, String state, String clearance, String visibility,
        @Nullable LocalDate startedOn, @Nullable LocalDate plannedEnd, @Nullable LocalDate confirmedOn, boolean described,
        List<Town> partners, @Nullable UUID helper, List<Integer> themes, List<String> modalities, long number) {
    static final String COLUMNS = "number, id, title, type, state, clearance, visibility, started_on, planned_end, "
            + "last_confirmed_on, objectives";
    static final List<String> TYPES = List.of("TWINNING", "TECHNICAL_COOPERATION", "MEMORANDUM", "SPECIFIC_AGREEMENT",
            "FRAMEWORK_AGREEMENT", "LETTER_OF_INTENT", "NETWORK");
    static final List<String> MODALITIES = List.of("TECHNICAL_ASSISTANCE", "EXPERT_EXCHANGE", "INTERNSHIPS", "TRAINING",
            "EVENTS", "MATERIALS", "PROJECTS");
    static final Set<String> IN_PREPARATION = Set.of("DRAFT", "RETURNED", "SUBMITTED", "IN_REVIEW", "CLEARED", "OBJECTED",
            "DISCARDED");
    static final Set<String> MAY_BE_PUBLISHED = Set.of("CLEARED", "ACTIVE", "SUSPENDED", "LAPSED", "CONCLUDED", "EXPIRED");
    /** How many in a hundred. */
    static final Map<String, Integer> STATES = states();
    private static final String NULL = "\\N";
    private static final String OBJECTIVES = "Intercambio de experiencias entre equipos técnicos, pasantías breves y un plan "
            + "anual de trabajo conjunto que revisan las partes; ";

    private static Map<String, Integer> states() {
        var shares = new LinkedHashMap<String, Integer>();
        shares.put("ACTIVE", 56);
        shares.put("CONCLUDED", 14);
        shares.put("DRAFT", 10);
        shares.put("LAPSED", 8);
        shares.put("SUBMITTED", 3);
        shares.put("CLEARED", 2);
        shares.put("SUSPENDED", 2);
        shares.put("IN_REVIEW", 1);
        shares.put("RETURNED", 1);
        shares.put("EXPIRED", 1);
        shares.put("DISCARDED", 1);
        shares.put("VOID", 1);
        return shares;
    }

    String line() {
        return String.join("\t", Long.toString(number), id.toString(), text(title), type, state, clearance, visibility,
                text(startedOn), text(plannedEnd), text(confirmedOn), described ? OBJECTIVES + number : NULL) + "\n";
    }

    /** Link, actor, role, position. */
    String participantLines() {
        var lines = new StringBuilder();
        for (int i = 0; i < partners.size(); i++) {
            lines.append(String.join("\t", id.toString(), partners.get(i).actor().toString(), "PARTNER", Integer.toString(i)))
                    .append('\n');
        }
        return helper == null ? lines.toString() : lines + String.join("\t", id.toString(), helper.toString(), "FACILITATOR", "0") + "\n";
    }

    /** Link, theme, position. */
    String themeLines() {
        var lines = new StringBuilder();
        for (int i = 0; i < themes.size(); i++) {
            lines.append(id).append('\t').append(theme(i)).append('\t').append(i).append('\n');
        }
        return lines.toString();
    }

    /** Link, theme, actor: every other theme is one that a partner offers. */
    String offerLines() {
        var lines = new StringBuilder();
        for (int i = 0; i < themes.size(); i += 2) {
            lines.append(id).append('\t').append(theme(i)).append('\t').append(partners.get(i % partners.size()).actor()).append('\n');
        }
        return lines.toString();
    }

    /** Link, modality. */
    String modalityLines() {
        return modalities.stream().map(each -> id + "\t" + each + "\n").reduce("", String::concat);
    }

    private String theme(int at) {
        return String.format("theme-%02d", themes.get(at));
    }

    private static String text(@Nullable Object value) {
        return value == null ? NULL : value.toString();
    }
}
