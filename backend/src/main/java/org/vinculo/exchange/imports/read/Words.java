package org.vinculo.exchange.imports.read;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What lists call the values of closed lists, beside their codes: beginnings of words, without accents. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private static final Map<String, List<Choice>> CHOICES = Map.of(
            "level", List.of(
                    new Choice("MUNICIPAL", "municip", "local", "ciudad", "city", "comun", "commun", "town", "partido", "gemeinde"),
                    new Choice("INTERMEDIATE", "depart", "district", "distrito", "county", "condado", "intermedi", "kreis", "comarca"),
                    new Choice("REGIONAL", "provinc", "region", "estado", "state", "land", "canton", "comunidad autonoma",
                            "ciudad autonoma", "voivod", "oblast")),
            "status", List.of(new Choice("GOVERNED", "govern", "gobern", "con gobierno"),
                    new Choice("GROUPING", "group", "agrupa"), new Choice("UNCONFIRMED", "unconfirmed", "sin confirmar")),
            "state", List.of(new Choice("ACTIVE", "activ", "vigente", "attiv", "ativo", "in force"),
                    new Choice("DRAFT", "draft", "borrador", "rascunho", "brouillon", "bozza")),
            "type", List.of(
                    new Choice("TWINNING", "herman", "twin", "sister", "gemell", "jumel", "gemina", "irman"),
                    new Choice("FRAMEWORK_AGREEMENT", "convenio marco", "acuerdo marco", "framework", "accord cadre",
                            "accordo quadro", "acordo quadro", "marco"),
                    new Choice("SPECIFIC_AGREEMENT", "convenio especifico", "acuerdo especifico", "specific", "especific", "acuerdo",
                            "convenio", "agreement", "accord"),
                    new Choice("MEMORANDUM", "memorand", "mou", "protocol"),
                    new Choice("LETTER_OF_INTENT", "carta", "letter", "lettre", "lettera"),
                    new Choice("TECHNICAL_COOPERATION", "cooperacion tecnica", "technical", "cooperation technique",
                            "cooperazione tecnica", "cooperacao tecnica", "asistencia tecnica"),
                    new Choice("NETWORK", "red ", "network", "rede ", "reseau", "rete "),
                    new Choice("SUBSTATE_ADMINISTRATION", "municip", "provinc", "gobierno local", "administracion", "ayuntamiento",
                            "comune", "region", "local government"),
                    new Choice("NATIONAL_BODY", "ministerio", "nacional", "national", "ministr"),
                    new Choice("MISSION", "embajad", "embass", "consul", "ambasc"),
                    new Choice("UNIVERSITY", "universi"),
                    new Choice("COMPANY", "empresa", "company", "impresa", "entreprise"),
                    new Choice("ASSOCIATION", "asocia", "associa", "fundacion", "foundation", "ong", "ngo", "camara"),
                    new Choice("MULTILATERAL", "multilateral", "internacional", "international")));

    private Words() {
    }

    /** @param allowed the codes there are for this field, as several fields share words */
    static Optional<String> choice(String field, String text, List<String> allowed) {
        var asked = plain(text);
        var code = asked.toUpperCase(Locale.ROOT).strip().replace(' ', '_');
        if (allowed.contains(code)) {
            return Optional.of(code);
        }
        var list = field.substring(field.indexOf('.') + 1);
        return CHOICES.getOrDefault(list, List.of()).stream().filter(choice -> allowed.contains(choice.code))
                .filter(choice -> choice.fits(asked)).map(Choice::code).findFirst();
    }

    /** Lower case, without accents or marks, with a space at the end so that whole words can be asked for. */
    static String plain(String text) {
        var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(letters).replaceAll(" ").strip() + " ";
    }

    private record Choice(String code, String... beginnings) {

        boolean fits(String asked) {
            for (var beginning : beginnings) {
                if (asked.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }
}
