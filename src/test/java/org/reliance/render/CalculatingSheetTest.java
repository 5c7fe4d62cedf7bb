package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.dashboard.Calculation;
import org.reliance.dashboard.Desk;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Outcome;
import org.reliance.scenario.Position;
import org.reliance.scenario.Scenario;
import org.reliance.scenario.Workings;

/** The workbook of a what-if, worked out by another program than ours, against the model. */
class CalculatingSheetTest {

    private static final Words WORDS = Words.of(Locale.ENGLISH);

    static Stream<String> whatIfs() {
        return Desk.whatIfs();
    }

    static Stream<Arguments> settings() {
        return Stream.of(
                Arguments.of("oil-tax-loss", Map.of("oil-price", "33.5")),
                Arguments.of("oil-tax-loss", Map.of("oil-price", "21", "reclearance", "ended", "phase-out", "at-once")),
                Arguments.of("oil-tax-loss", Map.of("from", "2021", "until", "2028", "reclearance", "phased")),
                Arguments.of(
                        "oil-tax-loss",
                        Map.of("phase-out", "frozen-2019", "gdp-growth", "-2.5", "compensation", "40", "premium", "3")),
                Arguments.of("gas", Map.of("gas-price", "200", "gas-transport", "42", "gas-benchmark", "70")),
                Arguments.of("gas-by-year", Map.of("gas-benchmark", "100", "gas-transport", "10")),
                Arguments.of(
                        "loans-model",
                        Map.of("tranche-withheld", "0.5", "gas-debt-written-off", "0.7", "loan-change-year", "2017")),
                Arguments.of(
                        "support", Map.of("oil-price-change", "-20", "rebuilt-from", "2008", "rebuilt-until", "2016")),
                Arguments.of("support-money", Map.of("gas-reference-change", "15", "gas-transport", "42")));
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void theNumbersOnOpeningAreOurs(String figure) {
        var query = Desk.query(figure, Map.of());
        Book book = book(figure, Map.of());
        Model model = model(figure);
        Outcome ours = model.run(query.scenario());
        model.measures().forEach(measure -> assertSame(book, "What-if", ours, measure));
        model.measures().forEach(measure -> assertSame(book, "Baseline", ours, measure));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void leversMovedInTheSheetGiveWhatTheModelGives(String figure, Map<String, String> settings) {
        Model model = model(figure);
        Scenario scenario = Scenario.parse(model.levers(), settings).requireClean();
        Book book = book(figure, Map.of());
        set(book, model, settings);
        book.calculate();

        Outcome ours = model.run(scenario);
        model.measures().forEach(measure -> assertSame(book, "What-if", ours, measure));
        for (Measure total : model.totals()) {
            assertClose(book.last("What-if", WORDS.measure(total.id())), ours.findResult(total), total.id());
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aScenarioHandedOutComesBackToTheBaselineWhenItsLeversDo(String figure, Map<String, String> settings) {
        Model model = model(figure);
        Book book = book(figure, settings);
        Outcome moved = model.run(Scenario.parse(model.levers(), settings).requireClean());
        model.measures().forEach(measure -> assertSame(book, "What-if", moved, measure));

        set(book, model, neutral(model, settings));
        book.calculate();
        model.measures().forEach(measure -> assertSame(book, "What-if", model.baseline(), measure));
        model.measures().forEach(measure -> assertSame(book, "Baseline", model.baseline(), measure));
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void dataAndChartFollowEveryLeverThatTheFigureFollows(String figure) {
        Workings workings = calculation(figure, Map.of()).workings();
        for (Lever lever : workings.model().levers()) {
            if (lever.setting() instanceof Setting.Scale scale) {
                Book book = book(figure, Map.of());
                // Another program's last digit is not ours: what moves is told from its own numbers.
                book.calculate();
                List<Double> before = chart(book);
                book.set(lever.name(), Double.toString(scale.high()));
                book.calculate();

                assertThat(chart(book).equals(before)).as(lever.id()).isEqualTo(!isMoved(workings, lever, scale));
            }
        }
    }

    /** Whether anything that the figure shows depends on the lever: some show only what was. */
    private static boolean isMoved(Workings workings, Lever lever, Setting.Scale scale) {
        Model model = workings.model();
        Outcome moved = model.run(workings.scenario().with(lever, new Position.Amount(scale.high())));
        return workings.shown().values().stream()
                .flatMap(shown -> shown.measures().stream())
                .anyMatch(measure -> moved.years().stream()
                        .anyMatch(year -> !moved.find(measure, year)
                                .equals(model.baseline().find(measure, year))));
    }

    @Test
    void everyLeverSaysWhatItIsAndRefusesWhatItCannotBe() {
        Book book = book("oil-tax-loss", Map.of());
        assertThat(book.sheet("Levers").getDataValidations())
                .hasSameSizeAs(model("oil-tax-loss").levers())
                .allSatisfy(it -> assertThat(it.getErrorBoxText()).isNotBlank());
        assertThat(book.workbook().getAllNames())
                .extracting(name -> name.getNameName())
                .contains("oil_price", "phase_out", "from", "lever_gdp");
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void everyCellOfARunIsAFormulaAndNoneFails(String figure) {
        Book book = book(figure, Map.of());
        book.calculate();
        assertThat(book.cells())
                .filteredOn(cell ->
                        cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.ERROR)
                .extracting(Cell::getErrorCellValue)
                .containsOnly(FormulaError.NA.getCode());
    }

    @Test
    void whatDoesNotMoveIsNamedWithTheDrawsAndSettingsThatItStandsFor() {
        Map<String, String> settings = Map.of("fan", "on", "oil-price", "50");
        Figure figure = calculation("oil-tax-loss", settings).figure();
        assertThat(figure.stamp().choices()).hasSize(2).anyMatch(choice -> choice.matches(".*\\d+ draws.*"));
        assertThat(wordsOfTheChart(book("oil-tax-loss", settings)))
                .filteredOn(text -> text.contains("do not move"))
                .singleElement()
                .satisfies(text -> {
                    assertThat(text).contains(figure.stamp().choices());
                    figure.layers().stream()
                            .filter(Layer.Band.class::isInstance)
                            .forEach(
                                    band -> assertThat(text).contains(band.key().label()));
                });
        assertThat(wordsOfTheChart(book("gas-by-year", Map.of())))
                .anyMatch(text -> text.contains("do not move") && text.contains("every lever at its default"));
        assertThat(wordsOfTheChart(book("oil-tax-loss", Map.of()))).noneMatch(text -> text.contains("do not move"));
    }

    @Test
    void theChartSaysWhichYearsItShowsAndKeepsToThemWhileTheRunCountsOn() {
        Book book = book("oil-tax-loss", Map.of());
        book.set("Last year counted", "2028");
        book.calculate();
        assertThat(book.years("What-if", WORDS.measure("cumulative-loss"))).containsKeys(2019, 2025, 2026, 2028);
        assertThat(wordsOfTheChart(book)).anyMatch(text -> text.contains("2019 to 2025"));
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void everySheetPrintsOnA4AcrossOnePageWithItsHeadings(String figure) {
        Book book = book(figure, Map.of());
        book.workbook().forEach(sheet -> {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        });
        for (String sheet : List.of("Data", "What-if", "Baseline", "Inputs")) {
            assertThat(book.sheet(sheet).getRepeatingRows().formatAsString())
                    .as(sheet)
                    .isEqualTo("4:4");
        }
        for (String sheet : List.of("Chart", "What-if", "Baseline")) {
            assertThat(book.workbook().getPrintArea(book.workbook().getSheetIndex(sheet)))
                    .as(sheet)
                    .contains("$A$1:");
        }
    }

    private static List<String> wordsOfTheChart(Book book) {
        return book.cells().stream()
                .filter(cell -> cell.getSheet().getSheetName().equals("Chart"))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    /** All numbers of the cells that the chart draws. */
    private static List<Double> chart(Book book) {
        return book.cells().stream()
                .filter(cell -> cell.getSheet().getSheetName().equals("Chart"))
                .flatMap(cell -> Book.number(cell).stream().boxed())
                .toList();
    }

    private static Book book(String figure, Map<String, String> settings) {
        Calculation calculation = calculation(figure, settings);
        return Book.read(Studio.workbook(calculation.figure(), calculation.workings()));
    }

    private static Calculation calculation(String figure, Map<String, String> settings) {
        return Desk.DASHBOARD.calculation(Desk.query(figure, settings)).orElseThrow();
    }

    private static Model model(String figure) {
        return calculation(figure, Map.of()).workings().model();
    }

    private static void set(Book book, Model model, Map<String, String> settings) {
        for (Lever lever : model.levers()) {
            String setting = settings.get(lever.id());
            if (setting != null) {
                book.set(lever.name(), shown(lever, setting));
            }
        }
    }

    /** Choices stand in the sheet under their labels. */
    private static String shown(Lever lever, String setting) {
        return lever.setting() instanceof Setting.Choice choice
                ? choice.options().stream()
                        .filter(option -> option.id().equals(setting))
                        .findFirst()
                        .orElseThrow()
                        .label()
                : setting;
    }

    private static Map<String, String> neutral(Model model, Map<String, String> settings) {
        Map<String, String> neutral = new TreeMap<>();
        model.levers().stream()
                .filter(lever -> settings.containsKey(lever.id()))
                .forEach(lever -> neutral.put(
                        lever.id(), Scenario.baseline().position(lever).text()));
        return neutral;
    }

    private static void assertSame(Book book, String sheet, Outcome ours, Measure measure) {
        Map<Integer, Double> theirs = book.years(sheet, WORDS.measure(measure.id()));
        for (int year : ours.years()) {
            OptionalDouble found =
                    theirs.containsKey(year) ? OptionalDouble.of(theirs.get(year)) : OptionalDouble.empty();
            if (!isTotalAlone(book, sheet, measure)) {
                assertClose(found, ours.find(measure, year), measure.id() + " " + year);
            }
        }
        assertThat(ours.years()).containsAll(theirs.keySet());
    }

    /** What does not depend on the year has no year's cells. */
    private static boolean isTotalAlone(Book book, String sheet, Measure measure) {
        return book.years(sheet, WORDS.measure(measure.id())).isEmpty()
                && book.last(sheet, WORDS.measure(measure.id())).isPresent();
    }

    private static void assertClose(OptionalDouble found, OptionalDouble wanted, String what) {
        assertThat(found.isPresent()).as(what).isEqualTo(wanted.isPresent());
        if (wanted.isPresent()) {
            double size = Math.max(1, Math.abs(wanted.getAsDouble()));
            assertThat(found.getAsDouble()).as(what).isCloseTo(wanted.getAsDouble(), within(1e-9 * size));
        }
    }
}
