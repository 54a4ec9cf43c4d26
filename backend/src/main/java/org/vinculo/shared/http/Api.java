package org.vinculo.shared.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API's root and what its contract says of it as a whole. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(title = "Vínculo API", version = "1",
                description = """
                        The system of record and matchmaking desk for decentralised cooperation.

                        Lists are paged by `cursor`; a record's `ETag` is given back in `If-Match` to change it; every \
                        POST carries an `Idempotency-Key`; errors are `application/problem+json` (RFC 9457).""",
                contact = @Contact(name = "Vínculo", url = "https://github.com/vinculo/vinculo"),
                license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/", description = "The origin that serves the contract"),
        security = @SecurityRequirement(name = "oidc"),
        tags = {
                @Tag(name = "Account", description = "Who am I, and what may I do"),
                @Tag(name = "Actors", description = "Organisations that take part in cooperation"),
                @Tag(name = "Catalogue", description = "Reference data: countries, currencies, themes"),
                @Tag(name = "Imports", description = "Lists from outside: understood, shown, decided on, written, taken back"),
                @Tag(name = "Links", description = "Cooperation between administrations of different countries"),
                @Tag(name = "Problems", description = "What the kinds of error mean"),
                @Tag(name = "Search", description = "One answer over all records"),
                @Tag(name = "Territories", description = "Places governed by a sub-state administration"),
        })
@SecurityScheme(securitySchemeName = "oidc", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT",
        description = "A bearer token of the realm, at most five minutes old")
public class Api extends Application {
}
