package org.vinculo.exchange.imports.place;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays mentions out in the tables that the search reads. */
final class MentionStage {

    private static final Pattern CODE = Pattern.compile(
            "[A-Z0-9]{1,3}(?:-[A-Z0-9]{1,4})?|[A-Z]{2}[0-9A-Z]{1,3}|\\d{1,5}");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

    private record Row(int no, @Nullable Set<String> countries, @Nullable Double latitude, @Nullable Double longitude) {
    }

    /** @param spelled whether names are compared with it by their spelling: not with what tells where it lies */
    private record Text(int no, int variant, int split, int piece, boolean spelled, String text) {
    }

    private record Coded(int no, String scheme, String value) {
    }

    private record Claimed(int no, int claim, String text, @Nullable String code) {
    }

    private final Sql sql;

    MentionStage(Sql sql) {
        this.sql = sql;
    }

    void lay(List<Mention> mentions) throws SQLException {
        sql.run(SearchSql.MENTIONS, mentions.stream().map(MentionStage::row).toList());
        sql.run(SearchSql.TEXTS, mentions.stream().flatMap(MentionStage::texts).toList());
        sql.run(SearchSql.CODES, mentions.stream().flatMap(mention -> mention.codes().stream()
                .map(code -> new Coded(mention.no(), code.scheme(), code.value().strip()))).toList());
        sql.run(SearchSql.CLAIMS, mentions.stream().flatMap(MentionStage::claims).toList());
        sql.run(SearchSql.ANALYZE);
    }

    private static Row row(Mention mention) {
        var point = mention.point();
        return new Row(mention.no(), mention.anywhere() ? null : mention.country().codes(),
                point == null ? null : point.latitude(), point == null ? null : point.longitude());
    }

    private static Stream<Text> texts(Mention mention) {
        List<Text> texts = new ArrayList<>();
        var variants = mention.name().variants();
        boolean cut = variants.stream().anyMatch(variant -> !variant.claims().isEmpty());
        for (int i = 0; i < variants.size(); i++) {
            boolean spelled = !cut || !variants.get(i).claims().isEmpty();
            texts.add(new Text(mention.no(), i, -1, -1, spelled, variants.get(i).text()));
        }
        var splits = mention.name().splits();
        for (int split = 0; split < splits.size(); split++) {
            for (int piece = 0; piece < splits.get(split).size(); piece++) {
                texts.add(new Text(mention.no(), -1, split, piece, false, splits.get(split).get(piece)));
            }
        }
        return texts.stream();
    }

    private static Stream<Claimed> claims(Mention mention) {
        return mention.claims().stream().flatMap(claim -> Stream.concat(
                claim.forms().stream().map(form -> new Claimed(mention.no(), claim.no(), form.text(), null)),
                codes(mention, claim.text()).map(code -> new Claimed(mention.no(), claim.no(), claim.text(), code))));
    }

    /** "82" of INDEC, "AR-S" of ISO, and "TO" where the country makes it IT-TO; lost zeros are put back. */
    private static Stream<String> codes(Mention mention, String text) {
        if (!CODE.matcher(text).matches()) {
            return Stream.of();
        }
        if (LETTERS.matcher(text).matches()) {
            return Stream.concat(Stream.of(text),
                    mention.country().codes().stream().map(country -> country + "-" + text));
        }
        return text.length() == 1 || text.length() == 4 ? Stream.of(text, "0" + text) : Stream.of(text);
    }
}
