package org.vinculo.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.call.ContributionKind;
import org.vinculo.agreement.rate.Conversion;
import org.vinculo.agreement.rate.Conversions;
import org.vinculo.agreement.tariff.Tariff;
import org.vinculo.shared.money.Amount;
import org.vinculo.shared.money.AmountRules;
import org.vinculo.shared.money.CurrencyTable;
import org.vinculo.shared.money.Rounding;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.text.DateRules;
import org.vinculo.shared.text.TextRules;

/** One request's contributions, valued row by row; what is wrong is noted, row by row too. */
final class Valuation {

    private static final BigDecimal VALUES_BELOW = BigDecimal.TEN.pow(15);

    private final CurrencyTable currencies;
    private final Conversions conversions;
    private final Map<UUID, Tariff> tariffs;
    private final String account;
    private final Map<UUID, AgreementParty> parties;
    private final Map<UUID, Contribution> present;
    private final GivenRowIds ids;
    private final Map<Object, Optional<Conversion>> chosen = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    Valuation(CurrencyTable currencies, Conversions conversions, Map<UUID, Tariff> tariffs, String account,
            List<AgreementParty> parties, List<Contribution> present) {
        this.currencies = currencies;
        this.conversions = conversions;
        this.tariffs = tariffs;
        this.account = account;
        this.parties = parties.stream().collect(Collectors.toMap(party -> party.actor().id(), Function.identity()));
        this.present = present.stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
        this.ids = new GivenRowIds(this.present.keySet());
    }

    List<FieldError> errors() {
        return errors;
    }

    /** Empty when something is wrong, which is then noted. */
    Optional<Contribution> of(ContributionDraft draft, String place) {
        int before = errors.size();
        var id = ids.of(draft.id(), place, errors);
        var kept = draft.id() == null ? null : present.get(id);
        if (!parties.containsKey(draft.partyId())) {
            errors.add(FieldError.at(place + "/partyId", "not-a-party"));
        }
        var description = TextRules.line(draft.description(), place + "/description", 500, errors);
        var component = TextRules.optionalLine(draft.component(), place + "/component", 200, errors);
        DateRules.inRange(draft.valueDate(), place + "/valueDate", errors);
        var given = draft.kind() == ContributionKind.STAFF_TIME ? time(draft, place, kept) : goods(draft, place);
        if (errors.size() > before || given == null) {
            return Optional.empty();
        }
        return conversion(draft, place, given.amount(), kept).flatMap(conversion ->
                value(conversion, given.amount(), place).map(value -> new Contribution(id, draft.partyId(), draft.kind(), description,
                        component, given.amount(), given.hours(), given.tariff(), draft.valueDate(), conversion, value)));
    }

    /** What is committed, in its own currency. */
    private record Given(Amount amount, @Nullable String hours, @Nullable TariffUsed tariff) {
    }

    private @Nullable Given goods(ContributionDraft draft, String place) {
        if (draft.hours() != null) {
            errors.add(FieldError.at(place + "/hours", "only-of-staff-time"));
        }
        if (draft.tariffId() != null) {
            errors.add(FieldError.at(place + "/tariffId", "only-of-staff-time"));
        }
        var amount = AmountRules.checked(draft.amount(), place + "/amount", draft.valueDate(), currencies, errors);
        return amount == null ? null : new Given(amount, null, null);
    }

    private @Nullable Given time(ContributionDraft draft, String place, @Nullable Contribution kept) {
        if (draft.amount() != null) {
            errors.add(FieldError.at(place + "/amount", "hours-by-the-tariff"));
        }
        var hours = AmountRules.hours(draft.hours(), place + "/hours", errors);
        var tariff = tariff(draft, place, kept);
        if (hours == null || tariff == null) {
            return null;
        }
        currencies.complaint(tariff.hourly().currency(), place + "/tariffId", draft.valueDate()).ifPresent(errors::add);
        var worth = Amount.of(Rounding.toMinorUnits(currencies.money(tariff.hourly()).multiply(hours)));
        if (worth.value().signum() == 0 || worth.value().compareTo(VALUES_BELOW) >= 0) {
            errors.add(FieldError.at(place + "/hours", worth.value().signum() == 0 ? "amount-not-positive" : "amount-too-large"));
            return null;
        }
        return new Given(worth, hours.toPlainString(), tariff);
    }

    /** A contribution keeps its tariff as it was used, as long as it is of the same day. */
    private @Nullable TariffUsed tariff(ContributionDraft draft, String place, @Nullable Contribution kept) {
        var pointer = place + "/tariffId";
        var tariff = draft.tariffId() == null ? null : tariffs.get(draft.tariffId());
        if (draft.tariffId() == null || tariff == null) {
            errors.add(FieldError.at(pointer, draft.tariffId() == null ? "required" : "unknown-tariff"));
            return null;
        }
        var party = parties.get(draft.partyId());
        if (kept != null && kept.tariff() != null && kept.tariff().id().equals(tariff.id())
                && kept.valueDate().equals(draft.valueDate()) && kept.partyId().equals(draft.partyId())) {
            return kept.tariff();
        }
        if (!tariff.validOn(draft.valueDate())) {
            errors.add(FieldError.at(pointer, "tariff-not-valid-on-date", draft.valueDate()));
            return null;
        }
        if (tariff.country() != null && party != null && !tariff.country().equals(party.country())) {
            errors.add(FieldError.at(pointer, "tariff-of-another-country", tariff.country()));
            return null;
        }
        return TariffUsed.of(tariff);
    }

    private Optional<Conversion> conversion(ContributionDraft draft, String place, Amount amount, @Nullable Contribution kept) {
        var choice = new ConversionChoice(conversions, amount.currency(), account, draft.valueDate());
        if (kept != null && kept.valueDate().equals(draft.valueDate()) && choice.keeps(kept.conversion(), draft.conversion())) {
            return Optional.of(kept.conversion());
        }
        var unusable = currencies.complaint(account, place + "/valueDate", draft.valueDate());
        if (unusable.isPresent()) {
            errors.add(unusable.get());
            return Optional.empty();
        }
        var asked = draft.conversion();
        var key = List.of(amount.currency(), draft.valueDate(), asked == null ? "" : asked);
        var known = chosen.get(key);
        if (known != null && known.isPresent()) {
            return known;
        }
        var found = choice.of(asked, place + "/conversion", errors);
        chosen.put(key, found);
        return found;
    }

    private Optional<Amount> value(Conversion conversion, Amount amount, String place) {
        var value = conversion.apply(amount, currencies);
        if (value.value().compareTo(VALUES_BELOW) >= 0) {
            errors.add(FieldError.at(place + "/amount", "amount-too-large"));
            return Optional.empty();
        }
        return Optional.of(value);
    }
}
