package org.vinculo.bench.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.vinculo.bench.floor.Script;
import org.vinculo.bench.http.Request;

/** A new draft between two administrations of two countries, with two themes and its line in the change log. */
final class LinkInsertCase {
    private final Stage stage;
    private final List<Partner> here;
    private final List<Partner> there;

    LinkInsertCase(Stage stage) throws Exception {
        this.stage = stage;
        var all = Partner.all(stage);
        here = all.get("AR");
        there = all.get("IT");
    }

    private record Draft(String key, Partner one, Partner other, String objectives) {
        Request creation() {
            return Request.post(Stage.LINKS, key, """
                    {"type":"TWINNING","partners":[{"actor":"%s"},{"actor":"%s"}],"themes":[{"theme":"theme-03"},\
                    {"theme":"theme-05"}],"modalities":["TRAINING"],"startedOn":"2024-05-25","objectives":"%s",\
                    "source":{"name":"bench"}}""".formatted(one.id(), other.id(), objectives));
        }

        Map<String, String> values(String id) {
            var values = new LinkedHashMap<String, String>();
            values.put("id", id);
            values.put("key", key);
            values.put("objectives", objectives);
            values.putAll(one.values("one."));
            values.putAll(other.values("other."));
            return values;
        }
    }

    Case insert() throws Exception {
        var other = there.getFirst();
        var sample = new Draft("muestra-llave-0003", here.stream().filter(other::isUnlike).findFirst().orElseThrow(), other,
                "Objetivos de muestra 7654321");
        var id = new AtomicReference<String>();
        var heard = stage.log().during(() -> id.set(stage.json(sample.creation()).get("id").asText()));
        var marks = sample.values(id.get());
        var script = stage.written("links-insert", Script.of(heard, List.copyOf(marks.values())));
        return new Case("links-insert", script.statements(), stage.requests(() -> any().creation()),
                stage.floor(script, () -> Marks.replaced(marks, any().values(Marks.timeOrderedId()))));
    }

    private Draft any() {
        var unique = UUID.randomUUID().toString();
        return new Draft(unique, Any.of(here), Any.of(there), "Objetivos " + unique);
    }
}
