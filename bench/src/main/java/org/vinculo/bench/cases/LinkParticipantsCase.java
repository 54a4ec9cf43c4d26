package org.vinculo.bench.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.vinculo.bench.floor.Script;
import org.vinculo.bench.http.Request;

/**
 * One partner of a draft replaced by another of the same country, with all that is drawn together from partners. Over one
 * connection: in a region whose counters many change at once, they would wait for each other and nothing be learnt.
 */
final class LinkParticipantsCase {
    /** Alike in whatever the statements hold beside the marks. */
    private static final String DRAFTS = """
            SELECT l.id, l.version, one.actor_id, other.actor_id
              FROM link l
              JOIN link_participant one ON one.link_id = l.id AND one.position = 0 AND one.role = 'PARTNER'
              JOIN link_participant other ON other.link_id = l.id AND other.position = 1
             WHERE l.state = 'DRAFT' AND l.created_by = 'bench' AND l.themes = '{}' AND cardinality(l.countries) = 2
               AND cardinality(l.actors) = 2
             ORDER BY md5(l.id::text) LIMIT 5000""";
    private static final long MARKED_VERSION = 8_000_003;

    private final Stage stage;
    private final Map<String, List<Partner>> byCountry;
    private final Map<String, Partner> byId;

    LinkParticipantsCase(Stage stage) throws Exception {
        this.stage = stage;
        byCountry = Partner.all(stage);
        byId = byCountry.values().stream().flatMap(List::stream).collect(Collectors.toMap(Partner::id, partner -> partner));
    }

    private record Draft(String id, long version, Partner one, Partner other) {
        Request replacement(String key, Partner next) {
            return Request.put(Stage.LINKS + "/" + id + "/participants", key, version,
                    "{\"partners\":[{\"actor\":\"%s\"},{\"actor\":\"%s\"}]}".formatted(one.id(), next.id()));
        }

        Map<String, String> values(String key, Partner next) {
            var values = new LinkedHashMap<String, String>();
            values.put("id", id);
            values.put("version", Long.toString(version));
            values.put("next", Long.toString(version + 1));
            values.put("key", key);
            values.putAll(one.values("one."));
            values.putAll(other.values("other."));
            values.putAll(next.values("next."));
            return values;
        }

        Draft with(Partner next) {
            return new Draft(id, version + 1, one, next);
        }
    }

    Case replace() throws Exception {
        var drafts = new ConcurrentLinkedQueue<>(drafts());
        var sample = drafts.stream().filter(draft -> draft.one().isUnlike(draft.other()) && unlikeBoth(draft).isPresent())
                .findFirst().orElseThrow();
        drafts.remove(sample);
        var marked = new Draft(sample.id(), MARKED_VERSION, sample.one(), sample.other());
        var next = unlikeBoth(sample).orElseThrow();
        stage.run("UPDATE link SET version = " + MARKED_VERSION + " WHERE id = '" + marked.id() + "'");
        var marks = marked.values("muestra-llave-0005", next);
        var heard = stage.log().during(() -> stage.carryOut(marked.replacement("muestra-llave-0005", next)));
        var script = stage.written("links-participants", Script.of(heard, List.copyOf(marks.values())));
        return new Case("links-participants", script.statements(),
                stage.clients(1, client -> {
                    var draft = drafts.remove();
                    var newcomer = newcomer(draft);
                    client.send(draft.replacement(UUID.randomUUID().toString(), newcomer));
                    drafts.add(draft.with(newcomer));
                }),
                stage.sessions(1, script, session -> {
                    var draft = drafts.remove();
                    var newcomer = newcomer(draft);
                    session.run(Marks.replaced(marks, draft.values(UUID.randomUUID().toString(), newcomer)));
                    drafts.add(draft.with(newcomer));
                }));
    }

    private Optional<Partner> unlikeBoth(Draft draft) {
        return byCountry.get(draft.other().country()).stream()
                .filter(each -> each.isUnlike(draft.one()) && each.isUnlike(draft.other())).findFirst();
    }

    private List<Draft> drafts() throws Exception {
        return stage.rows(DRAFTS).stream().filter(row -> byId.containsKey(row.get(2)) && byId.containsKey(row.get(3)))
                .map(row -> new Draft(row.get(0), Long.parseLong(row.get(1)), byId.get(row.get(2)), byId.get(row.get(3))))
                .toList();
    }

    /** So that the link's countries stay as they are. */
    private Partner newcomer(Draft draft) {
        var choice = byCountry.get(draft.other().country());
        var any = Any.of(choice);
        while (any.equals(draft.other())) {
            any = Any.of(choice);
        }
        return any;
    }
}
