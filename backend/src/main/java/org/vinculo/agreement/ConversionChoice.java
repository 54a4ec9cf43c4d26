package org.vinculo.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.rate.Conversion;
import org.vinculo.agreement.rate.Conversions;
import org.vinculo.agreement.rate.RateKind;
import org.vinculo.shared.money.AmountRules;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.text.TextRules;

/** How an amount of one currency and day gets into the account: by what was asked for, or by the day's rate. */
final class ConversionChoice {

    private final Conversions conversions;
    private final String from;
    private final String to;
    private final LocalDate day;

    ConversionChoice(Conversions conversions, String from, String to, LocalDate day) {
        this.conversions = conversions;
        this.from = from;
        this.to = to;
        this.day = day;
    }

    /** @param asked null: the day's rate; empty when something is wrong, which is then noted */
    Optional<Conversion> of(@Nullable ConversionDraft asked, String pointer, List<FieldError> errors) {
        if (asked != null && stated(asked)) {
            return manual(asked, pointer, errors);
        }
        return atHand(asked == null ? RateKind.DAILY : asked.kind(), pointer, errors);
    }

    /** The same way as before, into another account. */
    Optional<Conversion> again(Conversion before, String pointer, List<FieldError> errors) {
        return atHand(before.kind() == null ? RateKind.DAILY : before.kind(), pointer, errors);
    }

    /** Whether nothing that was asked for differs from how it was converted. */
    boolean keeps(Conversion before, @Nullable ConversionDraft asked) {
        if (!before.from().equals(from) || !before.to().equals(to)) {
            return false;
        }
        if (asked == null || from.equals(to)) {
            return true;
        }
        return asked.kind() == before.kind() && (!stated(asked) || sameRate(before, asked)
                && Objects.equals(before.source(), asked.source()) && Objects.equals(before.reason(), asked.reason()));
    }

    private static boolean sameRate(Conversion before, ConversionDraft asked) {
        var rate = AmountRules.rate(asked.rate(), "", new ArrayList<>());
        return rate != null && before.legs().size() == 1 && rate.toPlainString().equals(before.legs().getFirst().rate());
    }

    private static boolean stated(ConversionDraft asked) {
        return asked.rate() != null || asked.source() != null || asked.reason() != null;
    }

    private Optional<Conversion> manual(ConversionDraft asked, String pointer, List<FieldError> errors) {
        if (asked.kind() != RateKind.MANUAL || from.equals(to)) {
            errors.add(FieldError.at(pointer, from.equals(to) ? "nothing-to-convert" : "only-manual-is-stated"));
            return Optional.empty();
        }
        var rate = AmountRules.rate(asked.rate(), pointer + "/rate", errors);
        var source = text(asked.source(), pointer + "/source", 300, errors);
        var reason = text(asked.reason(), pointer + "/reason", 500, errors);
        return rate == null || source == null || reason == null ? Optional.empty()
                : Optional.of(Conversion.manual(from, to, rate, source, reason, day));
    }

    private static @Nullable String text(@Nullable String raw, String pointer, int longest, List<FieldError> errors) {
        if (raw == null) {
            errors.add(FieldError.at(pointer, "required"));
        }
        return TextRules.optionalLine(raw, pointer, longest, errors);
    }

    private Optional<Conversion> atHand(RateKind kind, String pointer, List<FieldError> errors) {
        var found = conversions.at(from, to, day, kind);
        if (found.isEmpty()) {
            var kinds = conversions.options(from, to, day).stream().map(Conversion::kind).distinct().toList();
            errors.add(FieldError.at(pointer, "rate-missing", kind, from, to, day, kinds));
        }
        return found;
    }
}
