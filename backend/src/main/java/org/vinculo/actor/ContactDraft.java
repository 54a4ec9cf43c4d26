package org.vinculo.actor;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A new contact as its author states it. */
@Schema(name = "ContactDraft", description = "A person to be reached at an actor: personal data")
public record ContactDraft(
        @Schema(description = "A UUIDv7 of the client's own, so that a repeated request finds its record")
        @Nullable UUID id,
        @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200, examples = "Nombre Apellido") String name,
        @CodePointLength(min = 1, max = 200) @Schema(minLength = 1, maxLength = 200, examples = "Dirección de relaciones internacionales")
        @Nullable String role,
        @Email @CodePointLength(max = 254) @Schema(maxLength = 254, examples = "contacto@ejemplo.org") @Nullable String email,
        @Pattern(regexp = "\\+?[0-9][0-9 ().,/;x-]{2,38}") @Schema(examples = "+54 341 000 0000") @Nullable String phone,
        @Pattern(regexp = "[a-z]{2,3}") @Schema(description = "ISO 639", examples = "es") @Nullable String language) {

    ContactFacts facts() {
        return new ContactFacts(name, role, email, phone, language);
    }

    /** Nothing personal in logs, whoever may print this. */
    @Override
    public String toString() {
        return "ContactDraft[…]";
    }
}
