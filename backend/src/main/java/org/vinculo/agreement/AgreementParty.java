package org.vinculo.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vinculo.actor.ActorRef;
import org.vinculo.actor.ActorType;

/** An actor as a party to an agreement. */
@Schema(name = "AgreementParty", description = "An actor as a party to an agreement")
public record AgreementParty(
        @Schema(required = true, description = "Its id is what contributions name their party by") ActorRef actor,
        @Schema(required = true, description = "ISO 3166-1 alpha-2", examples = "AR") String country,
        @Schema(required = true) ActorType type,
        @Schema(required = true, description = "The order they were named in, no rank", examples = "0") int position) {
}
