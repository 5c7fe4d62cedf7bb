package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;
import org.reliance.paste.PasteReader;
import org.reliance.paste.Pasted;
import org.reliance.paste.PastedPoint;
import org.reliance.render.CsvWriter;
import org.reliance.render.FigureWriter;
import org.reliance.render.JsonWriter;
import org.reliance.render.Picture;
import org.reliance.trend.Fit;
import org.reliance.trend.Method;
import org.reliance.trend.Trend;

class OwnTrendTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Pasted YEARS = PasteReader.read("year\tsupport\tlow\thigh\n"
            + IntStream.range(0, 12)
                    .mapToObj(i -> "%d\t%d\t%d\t%d".formatted(2010 + i, 20 - i + i % 3, 18 - i + i % 3, 21 - i + i % 3))
                    .collect(Collectors.joining("\n")));
    private static final Pasted MONTHS = PasteReader.read("month\tprice\n"
            + IntStream.rangeClosed(1, 12)
                    .mapToObj(i -> "2019-%02d\t%d.5".formatted(i, i == 12 ? 60 : 10 + i % 3))
                    .collect(Collectors.joining("\n")));

    private static OwnTrend.Answer.Drawn drawn(OwnTrend own) {
        return (OwnTrend.Answer.Drawn) own.answer(TODAY);
    }

    private static OwnTrend.Answer.Drawn drawn(Pasted pasted) {
        return drawn(OwnTrend.of(pasted, Method.OLS));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void saysTheSameNumbersAsTheFit(Method method) {
        Fit fit = (Fit)
                Trend.of(method, YEARS.points().stream().map(PastedPoint::point).toList());
        Layer.Trend trend = drawn(OwnTrend.of(YEARS, method)).trend();

        assertThat(trend.statistics())
                .filteredOn(statistic -> statistic.id().equals("slope"))
                .singleElement()
                .satisfies(
                        slope -> assertThat(slope.value()).isEqualTo(fit.slope().value()));
        assertThat(trend.judgement()).endsWith(".");
        assertThat(trend.statistics()).extracting(Layer.Statistic::id).contains("n", "slope-spread");
    }

    @Test
    void isCarriedForwardWithItsBandInFigureAndTable() {
        OwnTrend own = new OwnTrend(YEARS, Method.OLS, 95, Optional.empty(), YEARS.findPlace("2030"));
        OwnTrend.Answer.Drawn drawn = drawn(own);

        assertThat(drawn.estimates().getLast().estimate().x()).isEqualTo(2030);
        assertThat(drawn.estimates().getLast().estimate().prediction()).isPresent();
        assertThat(drawn.estimates().getLast().place()).isEqualTo("2030");
        assertThat(drawn.figure()).isPresent();
        assertThat(drawn.residuals()).isPresent();
    }

    @Test
    void aSeriesOfMonthsIsCarriedToAMonth() {
        OwnTrend own = new OwnTrend(MONTHS, Method.OLS, 95, Optional.empty(), MONTHS.findPlace("2020-06"));

        assertThat(drawn(own).estimates())
                .extracting(OwnTrend.NamedEstimate::place)
                .startsWith("2019-01", "2019-02")
                .endsWith("2019-12", "2020-06");
        assertThat(drawn(own).trend().statistics())
                .extracting(Layer.Statistic::label)
                .contains("Carried to 2020-06");
        assertThat(MONTHS.findPlace("2020")).isEmpty();
    }

    @Test
    void aTinyPIsBelowAndNeverEqual() {
        Pasted steep = PasteReader.read("2010\t1\n2011\t2\n2012\t3.1\n2013\t4\n2014\t5\n2015\t6\n2016\t7\n2017\t8");

        assertThat(drawn(steep).trend().statistics())
                .extracting(Layer.Statistic::text)
                .anyMatch(text -> text.endsWith("(p < 0.0001)"))
                .noneMatch(text -> text.contains("= below"));
    }

    @Test
    void aBreakIsTestedFromAMonthOn() {
        OwnTrend own = new OwnTrend(MONTHS, Method.BROKEN_LINE, 95, MONTHS.findPlace("2019-06"), Optional.empty());

        assertThat(drawn(own).trend().statistics())
                .extracting(Layer.Statistic::label)
                .contains("Break in 2019-06 (Chow F)");
    }

    @Test
    void aWarningNamesThePeriodAsItWasPasted() {
        assertThat(drawn(MONTHS).warnings())
                .anySatisfy(warning -> assertThat(warning).contains("the value at 2019-12"))
                .noneSatisfy(warning -> assertThat(warning).contains("2019.4"));
        assertThat(drawn(MONTHS).trend().judgement()).contains("a year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-01 2019-02 2019-03 2019-04",
                "2019-Q1 2019-Q2 2019-Q3 2019-Q4",
                "2018/19 2019/20 2020/21 2021/22",
                "2019M01 2019M02 2019M03 2019M04",
                "Jan-19 Feb-19 Mar-19 Apr-19"
            })
    void periodsStayAsPastedInFilesAndResiduals(String periods) throws IOException {
        String[] labels = periods.split(" ");
        Pasted pasted = PasteReader.read("%s\t1.5\n%s\t2.5\n%s\t3\n%s\t5".formatted((Object[]) labels));
        OwnTrend.Answer.Drawn drawn = drawn(pasted);
        Figure figure = drawn.figure().orElseThrow();

        assertThat(written(new CsvWriter(), figure)).contains(labels).doesNotContain("2,019", "2019.");
        assertThat(written(new JsonWriter(), figure)).contains(labels).doesNotContain("2,019");
        assertThat(figure.domain().nameOf(pasted.points().getFirst().point().x()))
                .isEqualTo(labels[0]);
        assertThat(drawn.residuals().orElseThrow().layers())
                .filteredOn(Layer.Statements.class::isInstance)
                .singleElement()
                .satisfies(layer -> assertThat(((Layer.Statements) layer).statements())
                        .extracting(Statement::when)
                        .containsExactly(labels));
    }

    private static String written(FigureWriter writer, Figure figure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(figure, Picture.SLIDE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theStampSaysWhoseNumbersTheyAre() {
        assertThat(drawn(YEARS).figure().orElseThrow().stamp().shortVersion()).isEqualTo("Numbers given by the reader");
    }

    @Test
    void placesThatAreNoYearsAreCalledSo() {
        Pasted plain = PasteReader.read(
                IntStream.range(0, 9).mapToObj(i -> i + "\t" + i * i).collect(Collectors.joining("\n")));

        assertThat(drawn(plain).trend().judgement()).contains("per unit of x");
        assertThat(drawn(YEARS).trend().judgement()).contains("a year");
    }

    @Test
    void placesTooNearForAnAxisHaveNumbersButNoPicture() {
        Pasted near = PasteReader.read(IntStream.range(0, 9)
                .mapToObj(i -> "0.0%d\t%d".formatted(i, i % 4))
                .collect(Collectors.joining("\n")));
        OwnTrend.Answer.Drawn drawn = drawn(near);

        assertThat(drawn.figure()).isEmpty();
        assertThat(drawn.estimates()).hasSize(9);
    }

    @Test
    void twoPointsAreRefusedInWords() {
        assertThat(OwnTrend.of(PasteReader.read("2015\t1\n2016\t3"), Method.OLS).answer(TODAY))
                .isInstanceOfSatisfying(
                        OwnTrend.Answer.Refused.class,
                        refused -> assertThat(refused.reason()).contains("points"));
    }
}
