package org.vinculo.document;

import static org.vinculo.support.Agreements.cash;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Documents;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/**
 * A record that has documents. There is one of each kind, so that what holds for the documents of one is held against all.
 *
 * @param page the path of the record on whose page its documents are found: itself, or what it is a part of
 */
record Holder(SubjectType type, String id, String path, String page, Agreements.Stand stand) {

    /** Of a link between Brazil and Italy that nobody else uses. */
    static Holder of(SubjectType type, String name) {
        return under(type, Agreements.stand(name, "BR", "IT"));
    }

    static Holder under(SubjectType type, Agreements.Stand stand) {
        var link = stand.link();
        return switch (type) {
            case LINK -> new Holder(type, link.id(), link.path(), link.path(), stand);
            case ACTIVITY -> {
                link.again().post(Tokens.analyst(), "/activities", Map.of("date", "2024-01-01", "participants", List.of(stand.one())))
                        .then().statusCode(201);
                String id = Api.as(Tokens.analyst()).get(link.path()).path("activities[0].id");
                yield new Holder(type, id, link.path() + "/activities/" + id, link.path(), stand);
            }
            case AGREEMENT -> {
                var agreement = stand.agreement().save().contributing(cash(stand.one(), "60.00", "EUR"),
                        cash(stand.other(), "40.00", "EUR")).signed("2011-05-04");
                yield new Holder(type, agreement.id(), agreement.path(), agreement.path(), stand);
            }
        };
    }

    /** One of each kind. */
    static Map<SubjectType, Holder> each(Function<SubjectType, Holder> made) {
        var all = new EnumMap<SubjectType, Holder>(SubjectType.class);
        for (var type : SubjectType.values()) {
            all.put(type, made.apply(type));
        }
        return all;
    }

    Holder published() {
        Links.publish(stand.link());
        if (type == SubjectType.AGREEMENT) {
            Agreements.publish(new Agreements.Saved(id, ""));
        }
        return this;
    }

    /** Itself, or what it is a part of. */
    void declareVoid() {
        var etag = Api.as(Tokens.analyst()).get(page).header("ETag");
        Api.writing(Tokens.analyst()).header("If-Match", etag).body(Map.of("reason", "Engano")).post(page + "/void").then().statusCode(200);
    }

    /** A file for it that differs from others by its name. */
    Documents file(String name) {
        return Documents.of(path, name, Documents.pdf(name));
    }
}
