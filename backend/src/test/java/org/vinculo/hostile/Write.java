package org.vinculo.hostile;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

/** The writing operations, each with a body that it accepts, for tests to spoil; and which of its fields are texts. */
enum Write {
    CREATE("createTerritory", "POST /territories", """
            {"id": "FRESH", "country": "PT", "parent": null, "level": "MUNICIPAL", "localType": "concelho",
             "status": "GOVERNED", "name": "Vila", "names": {"it": "Villa"}, "point": {"latitude": 1.5, "longitude": 2.5},
             "population": 10, "populationYear": 2020, "areaKm2": 12.5, "source": "Test",
             "identifiers": [{"scheme": "IATI", "value": "CODE", "validFrom": "2001-01-01", "validUntil": "2002-01-01"}]}""",
            "/name", "/names/it", "/localType", "/source", "/identifiers/0/value", "/country"),
    PATCH("patchTerritory", "PATCH /territories/{territory}", """
            {"parent": null, "level": "MUNICIPAL", "localType": "concelho", "status": "GOVERNED", "name": "Vila",
             "names": {"it": "Villa"}, "point": {"latitude": 1.5, "longitude": 2.5}, "population": 10,
             "populationYear": 2020, "areaKm2": 12.5, "source": "Test"}""", "/name", "/names/it", "/localType", "/source"),
    IDENTIFIERS("replaceIdentifiers", "PUT /territories/{territory}/identifiers", """
            [{"scheme": "IATI", "value": "CODE", "validFrom": "2001-01-01", "validUntil": "2002-01-01"}]""", "/0/value"),
    RENAME("recordEvent", "POST /territories/{territory}/events", """
            {"type": "RENAMED", "date": "2020-01-01", "newName": "Vila Nova", "names": {"it": "Villa Nuova"},
             "reason": "Lei 1", "source": "Diário 1"}""", "/newName", "/names/it", "/reason", "/source"),
    MERGE("recordEvent", "POST /territories/{territory}/events", """
            {"type": "MERGED", "date": "2020-01-01", "successors": ["OTHER"], "reason": "Lei 1", "source": "Diário 1"}""",
            "/reason", "/source"),
    ACTOR("createActor", "POST /actors", """
            {"id": "FRESH", "type": "UNIVERSITY", "legalName": "Universidade Nova", "shortName": "UN", "country": "PT",
             "territory": "OTHER", "principal": false, "website": "https://exemplo.pt", "languages": ["pt"],
             "iatiIdentifier": "CODE", "source": "Test"}""",
            "/legalName", "/shortName", "/country", "/website", "/languages/0", "/iatiIdentifier", "/source"),
    PATCH_ACTOR("patchActor", "PATCH /actors/{actor}", """
            {"type": "UNIVERSITY", "legalName": "Universidade Nova", "shortName": "UN", "country": "PT",
             "territory": "OTHER", "principal": false, "website": "https://exemplo.pt", "languages": ["pt"],
             "iatiIdentifier": "CODE", "status": "ACTIVE", "source": "Test"}""", "/legalName", "/shortName", "/source"),
    COVERS("replaceCovers", "PUT /actors/{actor}/covers", "[\"OTHER\"]"),
    COMPETENCES("replaceCompetences", "PUT /actors/{actor}/competences", "{\"themes\": [\"safe-water\"]}", "/themes/0"),
    MERGE_ACTOR("mergeActor", "POST /actors/{actor}/merge", """
            {"reason": "A mesma", "into": "SURVIVOR", "intoVersion": 0}""", "/reason"),
    CONTACT("createContact", "POST /actors/{actor}/contacts", """
            {"id": "FRESH", "name": "Nome Apelido", "role": "Relações", "email": "contacto@exemplo.pt",
             "phone": "+351 210 000 000", "language": "pt"}""", "/name", "/role", "/email", "/phone", "/language"),
    PATCH_CONTACT("patchContact", "PATCH /actors/{actor}/contacts/{contact}", """
            {"name": "Nome Apelido", "role": "Relações", "email": "contacto@exemplo.pt", "phone": "+351 210 000 000",
             "language": "pt"}""", "/name", "/role"),
    LINK("createLink", "POST /links", """
            {"id": "FRESH", "title": "Irmandade", "type": "TWINNING", "state": "DRAFT",
             "partners": [{"territory": "TARGET"}, {"territory": "ABROAD"}, {"actor": "SURVIVOR"}], "facilitators": [],
             "themes": [{"theme": "safe-water", "offeredBy": ["ABROAD"]}], "modalities": ["TRAINING"],
             "startedOn": "2020-01-01", "plannedEnd": "2030-01-01", "objectives": "Água", "instrument": "Acordo",
             "languages": ["pt"], "source": {"name": "Test", "id": "CODE"}}""",
            "/title", "/objectives", "/instrument", "/languages/0", "/source/name", "/source/id", "/themes/0/theme"),
    PATCH_LINK("patchLink", "PATCH /links/{link}", """
            {"title": "Irmandade", "type": "TWINNING", "startedOn": "1999-01-01", "plannedEnd": "2030-01-01",
             "objectives": "Água", "instrument": "Acordo", "languages": ["pt"], "source": {"name": "Test", "id": "CODE"}}""",
            "/title", "/objectives", "/instrument", "/source/name", "/source/id"),
    PARTICIPANTS("replaceParticipants", "PUT /links/{link}/participants", """
            {"partners": [{"territory": "ABROAD"}, {"territory": "TARGET"}, {"actor": "SURVIVOR"}], "facilitators": []}"""),
    THEMES("replaceThemes", "PUT /links/{link}/themes", "[{\"theme\": \"safe-water\", \"offeredBy\": [\"PARTNER\"]}]", "/0/theme"),
    MODALITIES("replaceModalities", "PUT /links/{link}/modalities", "[\"TRAINING\"]"),
    ACTIVITY("recordActivity", "POST /links/{link}/activities", """
            {"id": "FRESH", "date": "2024-05-01", "place": "Lisboa", "modality": "TRAINING", "participants": ["PARTNER"],
             "outcome": "Plano"}""", "/place", "/outcome"),
    PATCH_ACTIVITY("patchActivity", "PATCH /links/{link}/activities/{activity}", """
            {"date": "2024-05-02", "place": "Lisboa", "modality": "TRAINING", "participants": ["PARTNER"],
             "outcome": "Plano"}""", "/place", "/outcome"),
    DISCARD("discardLink", "POST /links/{link}/discard", "{\"reason\": \"Repetido\"}", "/reason"),
    VOID("voidLink", "POST /links/{link}/void", "{\"reason\": \"Engano\"}", "/reason"),
    LINK_UPLOAD("beginLinkUpload", "POST /links/{link}/documents/uploads", Bodies.UPLOAD, "/fileName", "/title"),
    ACTIVITY_UPLOAD("beginActivityUpload", "POST /links/{link}/activities/{activity}/documents/uploads", Bodies.UPLOAD, "/fileName", "/title"),
    AGREEMENT_UPLOAD("beginAgreementUpload", "POST /agreements/{draft}/documents/uploads", Bodies.UPLOAD, "/fileName", "/title"),
    PATCH_DOCUMENT("patchDocument", "PATCH /documents/{document}", """
            {"title": "Memorando", "kind": "INSTRUMENT", "visibility": "INTERNAL"}""", "/title"),
    VOID_DOCUMENT("voidDocument", "POST /documents/{document}/void", "{\"reason\": \"Engano\"}", "/reason"),
    MAP_IMPORT("mapImport", "PUT /imports/{import}/mapping", """
            {"columns": {"a.name": 0, "b.name": 2}, "constants": {"type": "TWINNING"}, "source": "Lista", "onDifference": "FILL"}""", "/source"),
    DECIDE_IMPORT("decideImport", "PUT /imports/{import}/decisions", "{\"rows\": [2], \"what\": \"SKIP\"}"),
    UNDO_IMPORT("undoImport", "POST /imports/{applied}/undo", "{\"reason\": \"Engano\"}", "/reason"),
    AGREEMENT("createAgreement", "POST /agreements", """
            {"id": "FRESH", "linkId": "{link}", "title": "Acordo", "code": "CODE", "callId": "{call}", "accountCurrency": "EUR",
             "statedBase": {"amount": "5.00", "currency": "EUR"}, "effectiveOn": "2027-01-01", "closesOn": "2029-01-01",
             "languages": ["pt"], "parties": ["PARTNER", "FOREIGNER"]}""",
            "/title", "/code", "/accountCurrency", "/statedBase/amount", "/languages/0"),
    PATCH_AGREEMENT("patchAgreement", "PATCH /agreements/{draft}", """
            {"title": "Acordo", "code": "CODE", "accountCurrency": "EUR", "statedBase": {"amount": "5.00", "currency": "EUR"},
             "effectiveOn": "2027-01-01", "closesOn": "2029-01-01", "languages": ["pt"]}""", "/title", "/code", "/languages/0"),
    PARTIES("replaceParties", "PUT /agreements/{draft}/parties", "[\"FOREIGNER\", \"PARTNER\"]"),
    CONTRIBUTIONS("replaceContributions", "PUT /agreements/{draft}/contributions", """
            [{"id": "CONTRIB", "partyId": "PARTNER", "kind": "CASH", "description": "Obra", "component": "Água",
              "amount": {"amount": "5.00", "currency": "ARS"}, "valueDate": "2020-01-01",
              "conversion": {"kind": "MANUAL", "rate": "60.5", "source": "Banco", "reason": "Ata"}}]""",
            "/0/description", "/0/component", "/0/amount/amount", "/0/conversion/rate", "/0/conversion/source", "/0/conversion/reason"),
    SCHEDULE("replaceSchedule", "PUT /agreements/{draft}/schedule", """
            [{"id": "FRESH", "contributionId": "CONTRIB", "dueOn": "2027-01-01", "amount": {"amount": "1.00", "currency": "EUR"},
              "note": "Nota"}]""", "/0/amount/amount", "/0/note"),
    TRIAL("tryContributions", "POST /agreements/{draft}/trial", """
            {"contributions": [{"id": "CONTRIB", "partyId": "PARTNER", "kind": "IN_KIND", "description": "Obra", "component": "Água",
              "amount": {"amount": "5.00", "currency": "EUR"}, "valueDate": "2020-01-01"}]}""",
            "/contributions/0/description", "/contributions/0/component", "/contributions/0/amount/amount"),
    SIGN_AGREEMENT("signAgreement", "POST /agreements/{draft}/sign", "{\"on\": \"2020-01-01\", \"effectiveOn\": \"2021-01-01\"}"),
    DISCARD_AGREEMENT("discardAgreement", "POST /agreements/{draft}/discard", "{\"reason\": \"Repetido\"}", "/reason"),
    VOID_AGREEMENT("voidAgreement", "POST /agreements/{draft}/void", "{\"reason\": \"Engano\"}", "/reason"),
    FORCE("enterAgreementIntoForce", "POST /agreements/{signed}/enter-into-force", "{\"on\": \"2021-01-01\"}"),
    AMEND("prepareAmendment", "POST /agreements/{signed}/amendments", "{\"reason\": \"Mais obra\"}", "/reason"),
    CLOSE("closeAgreement", "POST /agreements/{running}/close", "{\"on\": \"2022-01-01\", \"reason\": \"Executado\"}", "/reason"),
    TERMINATE("terminateAgreement", "POST /agreements/{running}/terminate", "{\"on\": \"2022-01-01\", \"reason\": \"Rescindido\"}", "/reason"),
    SIGN_AMENDMENT("signAmendment", "POST /agreements/{amending}/amendments/1/sign", "{\"on\": \"2021-01-01\"}"),
    DISCARD_AMENDMENT("discardAmendment", "POST /agreements/{amending}/amendments/1/discard", "{\"reason\": \"Sem acordo\"}", "/reason"),
    RATE("createExchangeRate", "POST /exchange-rates", """
            {"id": "FRESH", "base": "EUR", "currency": "ARS", "rate": "1600.5", "date": "2026-03-30", "source": "Banco",
             "reason": "Acordado"}""", "/source", "/reason"),
    TARIFF("createTariff", "POST /tariffs", """
            {"id": "FRESH", "category": "NOVEL", "names": {"pt": "Perito"}, "country": "PT", "hourly":
             {"amount": "18.00", "currency": "EUR"}, "validFrom": "2026-01-01", "validUntil": "2026-12-31", "source": "Lei"}""",
            "/names/pt", "/source"),
    PATCH_TARIFF("patchTariff", "PATCH /tariffs/{tariff}", """
            {"names": {"pt": "Perita"}, "validUntil": "2027-12-31", "source": "Lei"}""", "/names/pt", "/source"),
    CALL("createCall", "POST /calls", """
            {"id": "FRESH", "code": "CODE", "title": "Edital", "country": "PT", "opensOn": "2026-01-01", "closesOn": "2026-12-31",
             "currency": "EUR", "notes": "Primeira", "caps": [{"code": "half", "names": {"pt": "Metade"}, "effect": "AT_LEAST",
             "measure": {"sides": ["PT"], "actorTypes": ["UNIVERSITY"], "actors": ["PARTNER"], "kinds": ["CASH"], "counted": false},
             "base": {"stated": false, "selection": {"sides": ["PT"]}}, "limit": "50.00", "each": false}]}""",
            "/code", "/title", "/notes", "/caps/0/names/pt"),
    PATCH_CALL("patchCall", "PATCH /calls/{call}", """
            {"code": "CODE", "title": "Edital", "opensOn": "2026-01-01", "closesOn": "2026-12-31", "notes": "Segunda"}""",
            "/code", "/title", "/notes"),
    CAPS("replaceCaps", "PUT /calls/{call}/caps", """
            [{"code": "most", "names": {"pt": "No máximo"}, "effect": "AT_MOST", "measure": {"sides": ["PT"]}, "limit": "5000.00"}]""",
            "/0/names/pt");

    /** Bodies that two operations share; an enum's own constants come too late for that. */
    private static final class Bodies {

        private static final String UPLOAD = """
                {"id": "FRESH", "fileName": "memorando.pdf", "size": 100, "mediaType": "application/pdf", "title": "Memorando",
                 "kind": "INSTRUMENT", "visibility": "INTERNAL"}""";
    }

    /** Texts of several lines. */
    private static final List<String> LINES = List.of("/reason", "/objectives", "/outcome", "/notes");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String operation;
    private final String route;
    private final String body;
    private final List<String> texts;

    Write(String operation, String route, String body, String... texts) {
        this.operation = operation;
        this.route = route;
        this.body = body;
        this.texts = List.of(texts);
    }

    String operation() {
        return operation;
    }

    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    /** Its address, below the API's root. */
    String path() {
        return Stage.fill(route.substring(route.indexOf(' ') + 1));
    }

    /** Whether it changes a record that is there, and so names the version it is based on. */
    boolean changes() {
        return route.contains("{") && this != CONTACT && !route.endsWith("/uploads") && !answersOnly();
    }

    /** Whether nothing comes of it but its answer, so that it needs no key. */
    boolean answersOnly() {
        return this == TRIAL;
    }

    /** A body that would be accepted. */
    String body() {
        return Stage.fill(body.replace("FRESH", Stage.freshId().toString()).replace("CODE", "H-" + UUID.randomUUID())
                .replace("NOVEL", "h-" + UUID.randomUUID()));
    }

    boolean takesList() {
        return body.startsWith("[");
    }

    /** Whether there is an object anywhere in its body. */
    boolean hasFields() {
        return body.contains("{");
    }

    /** That body with something else in one place. */
    String with(String pointer, String value) {
        try {
            var root = JSON.readTree(body());
            var place = JsonPointer.compile(pointer);
            JsonNode holder = root.at(place.head());
            var raw = new RawValue(value);
            if (holder instanceof ObjectNode object) {
                object.putRawValue(place.last().getMatchingProperty(), raw);
            } else if (holder instanceof ArrayNode array) {
                array.setRawValue(place.last().getMatchingIndex(), raw);
            } else {
                throw new IllegalArgumentException(pointer);
            }
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Somebody whom it is allowed to. */
    String token() {
        return ofAdministrators() ? Tokens.admin() : Tokens.analyst();
    }

    boolean ofAdministrators() {
        return compareTo(TARIFF) >= 0;
    }

    /** Somebody whom it is not allowed to. */
    String refused() {
        return this == RATE ? Tokens.localGovernment(UUID.randomUUID()) : Tokens.mission("AR-EMB-IT");
    }

    Response send(String json) {
        return send(token(), json);
    }

    Response send(String token, String json) {
        return send(request(token), path(), json);
    }

    Response send(RequestSpecification request, String path, String json) {
        return request.body(json).request(method(), path);
    }

    /** In good order but for its body. */
    RequestSpecification request(String token) {
        return changes() ? request(token, Stage.etagOf(path())) : Api.writing(token);
    }

    /** The same on top of some version. */
    RequestSpecification request(String token, String etag) {
        return method().equals("PATCH") ? Api.patching(token, etag) : Api.writing(token).header("If-Match", etag);
    }

    /** Fields that hold what a person typed, as pointers. */
    List<String> texts() {
        return texts;
    }

    /** Those of a single line. */
    List<String> lines() {
        return texts.stream().filter(each -> !LINES.contains(each)).toList();
    }
}
