package org.vinculo.hostile;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.vinculo.support.Agreements;
import org.vinculo.support.Database;
import org.vinculo.support.Links;

/** Agreements in every state that hostile requests are aimed at, under a published link of their own. */
final class StagedAgreements {

    private static final Map<String, Agreements.Saved> ALL = new HashMap<>();
    private static String contribution;
    private static String foreigner;
    private static Links.Saved link;

    private StagedAgreements() {
    }

    static void set() {
        draft();
        signed();
        running();
        amending();
        contribution();
    }

    static synchronized void renew() {
        ALL.clear();
        contribution = null;
        foreigner = null;
        link = null;
    }

    /** A draft agreement under the published link, with contributions of both sides. */
    static synchronized Agreements.Saved draft() {
        return staged("draft", () -> Agreements.under(link(), Stage.partner(), foreigner()).save().contributing(
                Agreements.with(Agreements.cash(Stage.partner(), "10.00", "EUR"), "valueDate", "2020-01-01"),
                Agreements.with(Agreements.cash(foreigner(), "10.00", "EUR"), "valueDate", "2020-01-01")));
    }

    /** A signed and published one. */
    static synchronized Agreements.Saved signed() {
        return staged("signed", () -> {
            var signed = Agreements.under(link(), Stage.partner(), foreigner()).save().contributing(Agreements.cash(Stage.partner(), "10.00", "EUR"),
                    Agreements.cash(foreigner(), "10.00", "EUR")).signed("2020-01-01");
            Agreements.publish(signed);
            return signed;
        });
    }

    /** One in force. */
    static synchronized Agreements.Saved running() {
        return staged("running", () -> {
            var signed = another();
            return signed.after(signed.post("/enter-into-force", Map.of("on", "2021-01-01")));
        });
    }

    /** One with an amendment in preparation. */
    static synchronized Agreements.Saved amending() {
        return staged("amending", () -> another().amended("Mais obra"));
    }

    private static Agreements.Saved another() {
        return Agreements.under(link(), Stage.partner(), foreigner()).save().contributing(Agreements.cash(Stage.partner(), "10.00", "EUR"),
                Agreements.cash(foreigner(), "10.00", "EUR")).signed("2020-01-01");
    }

    /** Of the same partners as the {@link Stage}'s: a link with agreements is not declared void. */
    private static synchronized Links.Saved link() {
        if (link == null) {
            link = Links.between(Stage.target(), Stage.abroad()).since("1998-01-01").save();
            Links.publish(link);
        }
        return link;
    }

    /** The draft agreement's first contribution. */
    static synchronized String contribution() {
        if (contribution == null) {
            contribution = draft().read().path("plan.contributions[0].id");
        }
        return contribution;
    }

    /** The link's second partner. */
    static synchronized String foreigner() {
        if (foreigner == null) {
            foreigner = Database.column("SELECT id FROM actor WHERE principal AND territory_id = ?::uuid", Stage.abroad().id()).getFirst();
        }
        return foreigner;
    }

    static String fill(String text) {
        return text.transform(Stage.with("{draft}", () -> draft().id())).transform(Stage.with("{signed}", () -> signed().id()))
                .transform(Stage.with("{running}", () -> running().id())).transform(Stage.with("{amending}", () -> amending().id()))
                .transform(Stage.with("CONTRIB", StagedAgreements::contribution))
                .transform(Stage.with("FOREIGNER", StagedAgreements::foreigner));
    }

    static String etagOf(String path) {
        return ALL.values().stream().filter(each -> path.startsWith(each.path())).findFirst().orElseThrow().etag();
    }

    private static Agreements.Saved staged(String name, Supplier<Agreements.Saved> making) {
        if (!ALL.containsKey(name)) {
            ALL.put(name, making.get());
        }
        return ALL.get(name);
    }
}
