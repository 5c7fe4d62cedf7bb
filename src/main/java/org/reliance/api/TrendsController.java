package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.reliance.trend.Estimate;
import org.reliance.trend.Fit;
import org.reliance.trend.Interval;
import org.reliance.trend.Refusal;
import org.reliance.trend.Slope;
import org.reliance.trend.SlopeSpread;
import org.reliance.trend.Spread;
import org.reliance.trend.Trend;
import org.reliance.trend.Worth;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Fits a trend through somebody's own numbers. */
@RestController
@Tag(name = "Trends")
class TrendsController {

    private static final int MOST_PLACES = 1_000;

    /** A fit. Numbers that a method does not yield are null. */
    record Answer(
            String method,
            double level,
            int n,
            int degreesOfFreedom,
            List<Coefficient> coefficients,
            SlopeAnswer slope,
            @Nullable Double rSquared,
            @Nullable Double adjustedRSquared,
            @Nullable Double f,
            @Nullable Double fP,
            double residualStandardDeviation,
            @Nullable Double durbinWatson,
            List<Fitted> fitted,
            List<Double> residuals,
            @Nullable SpreadAnswer slopeSpread,
            String judgement,
            List<String> warnings) {}

    record Coefficient(
            String name,
            double value,
            @Nullable Double standardError,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double t,
            @Nullable Double p) {}

    record SlopeAnswer(
            String kind,
            double value,
            double low,
            double high,
            @Nullable Double p) {}

    /** What the points' ranges do to the slope: from the 2.5th to the 97.5th percentile of so many draws. */
    record SpreadAnswer(double low, double median, double high, double sameSign, int draws, long seed) {}

    record Fitted(
            double x,
            @Nullable Double value,
            @Nullable Double confidenceLow,
            @Nullable Double confidenceHigh,
            @Nullable Double predictionLow,
            @Nullable Double predictionHigh) {}

    @Operation(
            summary = "Fit a trend through your own numbers",
            description = "Answers 422 with the reason in words where the numbers cannot carry the method.")
    @PostMapping("/api/v1/trends")
    ResponseEntity<Object> fit(@RequestBody TrendRequest request) {
        List<Double> places = request.places();
        if (places.size() > MOST_PLACES) {
            throw BadRequest.of("at", "at most " + MOST_PLACES + " places can be asked for at once");
        }
        return switch (Trend.of(request.requireMethod(), request.requirePoints(), request.options())) {
            case Refusal refusal -> {
                ProblemDetail problem =
                        ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, refusal.sentence());
                problem.setProperty("reason", refusal.reason().code());
                yield ResponseEntity.unprocessableContent().body(problem);
            }
            case Fit fit -> ResponseEntity.ok(answer(fit, places));
        };
    }

    private static Answer answer(Fit fit, List<Double> places) {
        Worth worth = fit.worth();
        Slope slope = fit.slope();
        return new Answer(
                fit.method().id(),
                fit.options().level(),
                worth.n(),
                worth.degreesOfFreedom(),
                fit.coefficients().stream().map(TrendsController::answer).toList(),
                new SlopeAnswer(
                        slope.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        slope.value(),
                        slope.interval().low(),
                        slope.interval().high(),
                        orNull(slope.p())),
                orNull(worth.rSquared()),
                orNull(worth.adjustedRSquared()),
                orNull(worth.f()),
                orNull(worth.fP()),
                worth.residualStandardDeviation(),
                orNull(worth.durbinWatson()),
                places.stream().map(x -> fitted(x, fit.at(x))).toList(),
                fit.influences().stream().map(influence -> influence.residual()).toList(),
                spread(fit),
                fit.judgement().sentence("", "per unit of x", Locale.ENGLISH),
                fit.judgement().warnings().stream()
                        .map(warning -> warning.sentence())
                        .toList());
    }

    private static @Nullable SpreadAnswer spread(Fit fit) {
        return SlopeSpread.of(fit) instanceof Spread spread
                ? new SpreadAnswer(
                        spread.interval().low(),
                        spread.median(),
                        spread.interval().high(),
                        spread.sameSign(),
                        spread.draws(),
                        spread.seed())
                : null;
    }

    private static Coefficient answer(org.reliance.trend.Coefficient coefficient) {
        return new Coefficient(
                coefficient.name(),
                coefficient.value(),
                orNull(coefficient.standardError()),
                low(coefficient.interval()),
                high(coefficient.interval()),
                orNull(coefficient.t()),
                orNull(coefficient.p()));
    }

    private static Fitted fitted(double x, Optional<Estimate> estimate) {
        return new Fitted(
                x,
                estimate.map(Estimate::value).orElse(null),
                low(estimate.flatMap(Estimate::confidence)),
                high(estimate.flatMap(Estimate::confidence)),
                low(estimate.flatMap(Estimate::prediction)),
                high(estimate.flatMap(Estimate::prediction)));
    }

    private static @Nullable Double low(Optional<Interval> interval) {
        return interval.map(Interval::low).orElse(null);
    }

    private static @Nullable Double high(Optional<Interval> interval) {
        return interval.map(Interval::high).orElse(null);
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
