package org.vinculo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.support.Api;
import org.vinculo.support.AtOnce;
import org.vinculo.support.Documents;
import org.vinculo.support.Tokens;

/** Two people at one document: one comes first, and the other is told and loses nothing. */
@QuarkusTest
class DocumentRacesTest {

    private static Map<SubjectType, Holder> holders;

    @BeforeEach
    void lay() {
        Documents.forgetUnfinished();
        if (holders == null) {
            holders = Holder.each(type -> Holder.of(type, "Corridas " + type));
        }
    }

    /** Both chose a file, both files are here, and both are completed in the same moment. */
    @ParameterizedTest
    @EnumSource
    void ofTwoWhoReplaceAtOnceOneComesFirst(SubjectType type) {
        var holder = holders.get(type);
        var document = holder.file("v1.pdf").save();
        var one = sent(Tokens.analyst(), holder, "de una.pdf", document);
        var other = sent(Tokens.otherAnalyst(), holder, "de otra.pdf", document);
        var statuses = AtOnce.<Integer>all(List.of(() -> Documents.complete(Tokens.analyst(), one).statusCode(),
                () -> Documents.complete(Tokens.otherAnalyst(), other).statusCode()));
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        Api.as(Tokens.analyst()).get(document.path() + "/versions").then().body("number", contains(2, 1))
                .body("by", contains(statuses.getFirst() == 201 ? "analista" : "analista2", "analista"));
        Api.as(Tokens.analyst()).get(document.path() + "/history").then().body("items.action", contains("REPLACED", "CREATED"));
    }

    private static String sent(String token, Holder holder, String name, Documents.Saved document) {
        String upload = holder.file(name).replacing(document).begin(token).then().statusCode(201).extract().path("id");
        Documents.append(token, upload, 0, Documents.pdf(name)).then().statusCode(200);
        return upload;
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoWhoCorrectAtOnceTheSecondIsToldWhatTheFirstWrote(SubjectType type) {
        var document = holders.get(type).file("v1.pdf").save();
        var answers = AtOnce.<Response>all(List.of(() -> document.patch(Tokens.analyst(), Map.of("title", "Una")),
                () -> document.patch(Tokens.otherAnalyst(), Map.of("title", "Otra"))));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        boolean first = answers.getFirst().statusCode() == 200;
        answers.get(first ? 1 : 0).then().body("current.title", equalTo(first ? "Una" : "Otra")).body("current.version", equalTo(1));
    }

    /** A file that came meanwhile makes another document of it: what was on the page is not what would be corrected. */
    @ParameterizedTest
    @EnumSource
    void whatWasReplacedMeanwhileIsNotCorrectedOrPublishedUnseen(SubjectType type) {
        var holder = holders.get(type);
        var document = holder.file("v1.pdf").save();
        holder.file("v2.pdf").replacing(document).send(Tokens.otherAnalyst()).then().statusCode(201);
        document.patch(Tokens.analyst(), Map.of("visibility", "PUBLISHED")).then().statusCode(412).body("current.file.name", equalTo("v2.pdf"));
        document.declareVoid(Tokens.analyst()).then().statusCode(412);
        assertThat(document.again().patch(Tokens.analyst(), Map.of("visibility", "PUBLISHED")).statusCode()).isEqualTo(200);
    }

    /** Who says which file they mean to replace does not put theirs over one that they have not seen. */
    @ParameterizedTest
    @EnumSource
    void whoMeansAnEarlierFileIsToldBeforeAnyByteComes(SubjectType type) {
        var holder = holders.get(type);
        var document = holder.file("v1.pdf").save();
        holder.file("v2.pdf").replacing(document).with("replacesNumber", 1).send(Tokens.otherAnalyst()).then().statusCode(201);
        holder.file("v3.pdf").replacing(document).with("replacesNumber", 1).begin(Tokens.analyst()).then().statusCode(409)
                .body("detail", containsString("reemplazó"));
        holder.file("v3.pdf").replacing(document).with("replacesNumber", 2).send(Tokens.analyst()).then().statusCode(201)
                .body("file.number", equalTo(3));
    }

    @Test
    void theNumberOfAFileIsOneOfTheDocumentThatIsReplaced() {
        var holder = holders.get(SubjectType.LINK);
        holder.file("v1.pdf").with("replacesNumber", 1).begin(Tokens.analyst()).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/replacesNumber")).body("errors[0].code", equalTo("only-when-replacing"));
        holder.file("v1.pdf").replacing(holder.file("v1.pdf").save()).with("replacesNumber", 0).begin(Tokens.analyst()).then().statusCode(422);
    }
}
