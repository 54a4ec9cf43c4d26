package org.vinculo.agreement.rate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.listing.FileFormat;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.paging.PageLink;
import org.vinculo.shared.security.Roles;

/** Exchange rates, and what amounts come to by them. */
@Path("/exchange-rates")
@Tag(name = "Exchange rates")
@Produces(MediaType.APPLICATION_JSON)
public class RateResource {

    static final String PATH = "/api/v1/exchange-rates/";

    private final RateQueries queries;
    private final RateService service;
    private final ConversionAnswers conversions;
    private final TaggedAnswers answers;

    @Inject
    RateResource(RateQueries queries, RateService service, ConversionAnswers conversions, TaggedAnswers answers) {
        this.queries = queries;
        this.service = service;
        this.conversions = conversions;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "List exchange rates", description = "Of one pair and day the rate recorded last counts; the "
            + "earlier ones stay. Rates of imports that were taken back are not listed.")
    @APIResponse(responseCode = "200", description = "A page of the list, or the whole list in a format for files",
            headers = @Header(name = "Link", schema = @Schema(type = SchemaType.STRING),
                    description = "rel=\"next\": the following page; absent on the last"),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RatePage.class)),
                @Content(mediaType = FileFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            })
    @APIResponse(responseCode = "422", description = "More rows than a spreadsheet holds: ask for CSV")
    public RestResponse<Page<ExchangeRate>> listExchangeRates(@Valid @BeanParam RateFilter filter,
            @Valid @BeanParam RateOrder order, @Valid @BeanParam ListOptions options,
            @Context UriInfo uri) {
        return PageLink.answer(queries.list(filter, order, options), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read an exchange rate")
    @APIResponse(responseCode = "200", description = "The rate", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Changes only when the rate is withdrawn"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<ExchangeRate> getExchangeRate(@RestPath UUID id) {
        var rate = queries.read(id);
        return answers.conditional(rate, tag(rate));
    }

    @GET
    @Path("/conversion")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Ask how to convert between two currencies on a day", description = "A daily or stated rate "
            + "serves until ten days after its own day; else there is the average of the year, or of the last year before "
            + "that has one. Where no rate joins the two currencies, two of one kind do, by way of euro or dollar.")
    @APIResponse(responseCode = "200", description = "The ways there are")
    @APIResponse(responseCode = "400", description = "A currency is unknown or was no money on that day, or the amount is "
            + "none")
    public ConversionOptions convert(@Valid @BeanParam ConversionQuestion question) {
        return conversions.answer(question);
    }

    @POST
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "State an exchange rate", description = "By whoever may write agreements. Rates are never "
            + "altered: an error is corrected by stating the same pair and day again.")
    @APIResponse(responseCode = "201", description = "The new rate",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ExchangeRate.class)),
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its version"),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "200", description = "The rate this author stated under this id before",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ExchangeRate.class)))
    @APIResponse(responseCode = "409", description = "The id is another's")
    public RestResponse<ExchangeRate> createExchangeRate(@NotNull @Valid RateDraft draft) {
        var stated = service.state(draft);
        return stated.repeated() ? answers.changed(stated.rate(), tag(stated.rate()))
                : answers.created(stated.rate(), tag(stated.rate()), PATH + stated.rate().id());
    }

    private static String tag(ExchangeRate rate) {
        return ETags.of(rate.withdrawnAt() == null ? 0 : 1);
    }

    /** How a page reads in the contract. */
    @Schema(name = "ExchangeRatePage", description = "One page of exchange rates")
    record RatePage(@Schema(required = true) List<ExchangeRate> items,
            @Schema(description = "Cursor of the following page; absent on the last") String next,
            @Schema(description = "Present with total=true") Page.Total total) {
    }
}
