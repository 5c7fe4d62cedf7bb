package org.reliance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reliance.dashboard.OwnTrend;
import org.reliance.paste.PasteReader;
import org.reliance.paste.Pasted;
import org.reliance.paste.PastedPoint;
import org.reliance.paste.Place;
import org.reliance.paste.Question;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Estimate;
import org.reliance.trend.Fit;
import org.reliance.trend.Interval;
import org.reliance.trend.Refusal;
import org.reliance.trend.Remark;
import org.reliance.trend.Slope;
import org.reliance.trend.SlopeSpread;
import org.reliance.trend.Spread;
import org.reliance.trend.Trend;
import org.reliance.trend.Worth;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fits a trend through somebody's own numbers. */
@RestController
@Tag(name = "Trends")
class TrendsController {

    private static final int MOST_PLACES = 1_000;
    /** A character has at most three bytes, or four for two. */
    private static final int MOST_BYTES = 3 * PasteReader.MOST_CHARACTERS;

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
            List<String> warnings,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            PastedRead read) {}

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

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String period,

            @Nullable Double value,
            @Nullable Double confidenceLow,
            @Nullable Double confidenceHigh,
            @Nullable Double predictionLow,
            @Nullable Double predictionHigh) {}

    @Operation(
            summary = "Fit a trend through your own numbers",
            description =
                    "As JSON: pairs of numbers. As text/csv or text/plain: columns as they come from a spreadsheet or a"
                            + " statistical office, in UTF-8. How the text is read is decided from whole columns and"
                            + " answered in 'read'; the query may decide it instead: delimiter (tab, pipe, semicolon,"
                            + " comma, spaces, space, none), decimal (point, comma), dates (day-first, month-first,"
                            + " year-first, months, fiscal, numbers), header (number of a line, or none), x and y (number"
                            + " or heading of a column; x may be none), series (number or name of a row or group)."
                            + " method, level, break and at ask of the trend what they ask in JSON; break and at are"
                            + " written as the periods of the text. Answers 422 with the reason in words where the"
                            + " numbers cannot carry the method, where a text cannot be read, and, with the possible"
                            + " 'readings', where it can be read in several ways.")
    @PostMapping(path = "/api/v1/trends", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> fit(@RequestBody TrendRequest request) {
        List<Double> places = request.places();
        requireFew(places);
        return switch (Trend.of(request.requireMethod(), request.requirePoints(), request.options())) {
            case Refusal refusal -> problem(refusal, refusal.sentence());
            case Fit fit ->
                ResponseEntity.ok(answer(
                        fit,
                        places.stream().map(x -> fitted(x, null, fit.at(x))).toList(),
                        "per unit of x",
                        Remark::sentence,
                        null));
        };
    }

    /** The same through pasted columns. */
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = "string"),
                                        examples = @ExampleObject("year;value\n2015;10,5\n2016;7,2\n2017;6,1")),
                                @Content(mediaType = "text/plain", schema = @Schema(type = "string"))
                            }))
    @PostMapping(
            path = "/api/v1/trends",
            consumes = {"text/csv", "text/plain"})
    ResponseEntity<Object> fitText(
            @Parameter(hidden = true) InputStream body,
            @Parameter(hidden = true) @RequestParam Map<String, String> query)
            throws IOException {
        PastedTrendRequest request = new PastedTrendRequest(query);
        Pasted pasted = PasteReader.read(text(body), request.choices());
        if (!pasted.questions().isEmpty()) {
            return question(pasted, pasted.questions().getFirst());
        }
        if (pasted.points().isEmpty()) {
            return refused(pasted);
        }
        List<Place> places = request.places(pasted);
        requireFew(places);
        OwnTrend own = OwnTrend.of(pasted, request.requireMethod());
        return switch (Trend.of(request.requireMethod(), points(pasted), request.options(pasted))) {
            case Refusal refusal -> problem(refusal, own.say(refusal.remark()));
            case Fit fit ->
                ResponseEntity.ok(answer(
                        fit,
                        places.stream()
                                .map(place -> fitted(
                                        place.x(),
                                        place.period().map(_ -> place.label()).orElse(null),
                                        fit.at(place.x())))
                                .toList(),
                        pasted.isCalendar() ? "a year" : "per unit of x",
                        own::say,
                        PastedRead.of(pasted)));
        };
    }

    private static List<DataPoint> points(Pasted pasted) {
        return pasted.points().stream().map(PastedPoint::point).toList();
    }

    private static void requireFew(List<?> places) {
        if (places.size() > MOST_PLACES) {
            throw BadRequest.of("at", "at most " + MOST_PLACES + " places can be asked for at once");
        }
    }

    /** The body as UTF-8; more than a paste may hold is not read on. */
    private static String text(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw BadRequest.of(
                    "body", "the text is longer than " + PasteReader.MOST_CHARACTERS + " characters; send fewer rows");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw BadRequest.of("body", "the text is not in UTF-8; save it as UTF-8 and send it again");
        }
    }

    private static ResponseEntity<Object> problem(Refusal refusal, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, sentence);
        problem.setProperty("reason", refusal.reason().code());
        return ResponseEntity.unprocessableContent().body(problem);
    }

    private static ResponseEntity<Object> question(Pasted pasted, Question question) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, question.text());
        problem.setProperty("reason", "ambiguous");
        problem.setProperty(
                "readings",
                question.readings().stream()
                        .map(reading -> PastedRead.OneReading.of(question, reading))
                        .toList());
        problem.setProperty("read", PastedRead.of(pasted));
        return ResponseEntity.unprocessableContent().body(problem);
    }

    private static ResponseEntity<Object> refused(Pasted pasted) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, pasted.refusal().orElse("The text is empty."));
        problem.setProperty("reason", "unreadable");
        problem.setProperty("read", PastedRead.of(pasted));
        return ResponseEntity.unprocessableContent().body(problem);
    }

    private static Answer answer(
            Fit fit, List<Fitted> places, String per, Function<Remark, String> words, @Nullable PastedRead read) {
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
                places,
                fit.influences().stream().map(influence -> influence.residual()).toList(),
                spread(fit),
                fit.judgement().sentence("", per, Locale.ENGLISH),
                fit.judgement().warnings().stream().map(words).toList(),
                read);
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

    private static Fitted fitted(double x, @Nullable String period, Optional<Estimate> estimate) {
        return new Fitted(
                x,
                period,
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
