package org.vinculo.bench.data;

import java.util.Random;

/** Names that sound like places of southern Europe and Latin America, accents included. */
final class Names {
    private static final String[] BEFORE = {"San ", "Santa ", "Villa ", "Saint-", "Colonia ", "Puerto ", "Monte ",
        "São ", "Castel ", "Bad ", "Ciudad de ", "Val d’"};
    private static final String[] FIRST = {"Al", "Bar", "Cór", "Do", "Es", "Fer", "Gua", "Hui", "Íl", "Ju", "La",
        "Mon", "Ña", "Ó", "Pe", "Quil", "Ro", "Sal", "To", "Ur", "Ver", "Xi", "Ya", "Zá", "Çe", "Ét", "Mün", "Göt"};
    private static final String[] MIDDLE = {"ba", "ca", "de", "fi", "gue", "lla", "mé", "nó", "pa", "ri", "sa", "ta",
        "tu", "vi", "xe", "ño", "çã", "ro", "li", "chi", "ber", "mar", "ten", "gar"};
    private static final String[] LAST = {"da", "dor", "les", "mbre", "na", "nes", "no", "rá", "ría", "ro", "sso",
        "tín", "to", "vo", "zón", "lès", "ville", "burg", "lha", "ção", "té", "rio", "nza", "ga"};

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    String next() {
        var name = new StringBuilder();
        if (random.nextInt(4) == 0) {
            name.append(any(BEFORE));
        }
        name.append(any(FIRST)).append(any(MIDDLE));
        if (random.nextInt(3) > 0) {
            name.append(any(MIDDLE));
        }
        name.append(any(LAST));
        return random.nextInt(8) > 0 ? name.toString() : name + " de " + any(FIRST) + any(MIDDLE) + any(LAST);
    }

    private String any(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }
}
