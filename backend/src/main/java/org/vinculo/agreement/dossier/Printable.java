package org.vinculo.agreement.dossier;

/** Leaves out what XML cannot hold and what would turn the direction of the text around it: it came in by other ways than ours. */
final class Printable {

    private Printable() {
    }

    static String of(String text) {
        if (text.codePoints().allMatch(Printable::isFit)) {
            return text;
        }
        return text.codePoints().filter(Printable::isFit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isFit(int point) {
        boolean character = point == '\n' || point == '\t' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
        boolean turns = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069 || point == 0x200E || point == 0x200F
                || point == 0x061C;
        return character && !turns && !(point >= 0x7F && point <= 0x9F);
    }
}
