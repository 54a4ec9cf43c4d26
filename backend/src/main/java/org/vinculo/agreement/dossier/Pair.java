package org.vinculo.agreement.dossier;

import io.quarkus.qute.TemplateData;

/** A text in the home language and in the other one. */
@TemplateData
public record Pair(String home, String other) {

    /** Whether both languages say it, so that it is written once. */
    public boolean same() {
        return home.equals(other);
    }
}
