package org.vinculo.support;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.HeaderConfig;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** How tests speak to the API: as somebody, in JSON, printing both sides when an expectation fails. */
public final class Api {
    public static final String BASE = "/api/v1";

    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Accept", "Content-Type", "Idempotency-Key"))
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .logConfig(LogConfig.logConfig().enableLoggingOfRequestAndResponseIfValidationFails()
                    .enablePrettyPrinting(false));

    private Api() {}

    public static RequestSpecification anonymous() {
        return given().config(CONFIG).filter(new ContractGuard()).basePath(BASE).accept("application/json").urlEncodingEnabled(true);
    }

    public static RequestSpecification as(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** A request with a JSON body and an idempotency key of its own. */
    public static RequestSpecification writing(String token) {
        return as(token).contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A merge patch of the version that carries {@code etag}. */
    public static RequestSpecification patching(String token, String etag) {
        return writing(token).contentType("application/merge-patch+json").header("If-Match", etag);
    }
}
