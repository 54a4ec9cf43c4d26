package org.vinculo.agreement.dossier;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as its template prints it: every text in both languages, every figure written out.
 *
 * @param tongues the two languages
 * @param name the agreement's code, or else its id
 * @param draft whether nobody has signed this plan
 * @param sides the parties' countries in the order in which the parties were named
 * @param total the plan's value, in the currency of account
 * @param share what all shares add up to
 * @param reasons whether the reader may read why the plan was amended
 */
@TemplateData
public record Dossier(Tongues tongues, String title, String name, String hash, Pair plan, boolean draft, List<Fact> facts,
        Pair value, Pair total, Pair share, List<Side> sides, @Nullable Pair parity, List<Clause> clauses, List<PartyLine> parties, Pair valueHead,
        List<Sum> byCurrency, List<Sum> byComponent, List<ScheduleLine> schedule, List<AmendmentLine> amendments,
        boolean reasons, List<CheckLine> checks) {

    /** The words behind a key. */
    public Pair say(String key) {
        return tongues.say(key);
    }

    public boolean bilingual() {
        return !tongues.isOne();
    }

    public boolean hasContributions() {
        return parties.stream().anyMatch(party -> !party.contributions().isEmpty());
    }

    /** Whether the last row of signatures holds one alone. */
    public boolean oddParties() {
        return parties.size() % 2 == 1;
    }

    public String language() {
        return tongues.home().code();
    }

    public String otherLanguage() {
        return tongues.other().code();
    }

    /** Something of the cover. */
    @TemplateData
    public record Fact(Pair label, Pair value) {
    }

    /** The parties of one country. @param width per cent, as CSS writes it */
    @TemplateData
    public record Side(Pair country, Pair value, Pair share, String width, List<PartyLine> parties) {
    }

    /** A party with what it commits. @param number by which contributions are told */
    @TemplateData
    public record PartyLine(int number, String name, Pair country, Pair type, Pair cash, Pair inKind, Pair staffTime, Pair value,
            Pair share, List<ContributionLine> contributions) {
    }

    /** @param rates one line for each rate that the value goes by */
    @TemplateData
    public record ContributionLine(String number, String description, Pair kind, @Nullable String component, Pair amount,
            @Nullable Pair hours, @Nullable String tariff, Pair valueDate, List<RateLine> rates, @Nullable String reason, Pair value) {
    }

    @TemplateData
    public record RateLine(Pair rate, Pair when, String source) {
    }

    /** @param quote what the link's record says, in whatever language that is */
    @TemplateData
    public record Clause(int number, Pair title, Pair text, @Nullable String quote) {
    }

    @TemplateData
    public record Sum(Pair name, Pair value) {
    }

    /** @param number that of its contribution */
    @TemplateData
    public record ScheduleLine(String number, String party, String description, Pair day, Pair amount, @Nullable String note) {
    }

    @TemplateData
    public record AmendmentLine(int number, Pair day, String reason) {
    }

    @TemplateData
    public record CheckLine(Pair name, @Nullable String party, Pair limit, Pair measured, @Nullable Pair share,
            Pair difference, Pair result, boolean holds) {
    }
}
