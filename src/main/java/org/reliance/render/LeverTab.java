package org.reliance.render;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.render.CellStyles.Use;
import org.reliance.scenario.Model;
import org.reliance.scenario.Position;
import org.reliance.scenario.Scenario;
import org.reliance.scenario.Workings;
import org.reliance.scenario.Worksheet;

/**
 * The levers of a what-if as cells, each with its unit, default, range and evidence; what does not fit is refused by the
 * sheet itself. Every lever's cell has a name, so that the equations can be read.
 */
final class LeverTab {

    private static final int FIRST = 4;
    private static final int SETTING = 1;
    private static final int DEFAULT = 3;
    private static final int LOW = 4;
    private static final int HIGH = 5;
    private static final int SETTING_NUMBER = 6;
    private static final int DEFAULT_NUMBER = 7;
    private static final int EVIDENCE = 8;
    private static final int STATUS = 9;

    private final Tab tab;
    private final Model model;
    private final Scenario scenario;
    private final Words words;
    private final Map<Integer, Lever> levers = new HashMap<>();
    private int line = FIRST;

    LeverTab(Tab tab, Workings workings, Words words) {
        this.tab = tab;
        this.model = workings.model();
        this.scenario = workings.scenario();
        this.words = words;
        model.levers().forEach(lever -> levers.put(model.cell(lever), lever));
    }

    /**
     * Writes all but the results.
     *
     * @param results how many will follow
     */
    void write(int results) {
        tab.text(0, 0, model.definition().title(), Use.TITLE);
        tab.text(1, 0, words.of("sheet-levers-help"), Use.TEXT);
        tab.header(
                FIRST - 1,
                List.of(
                        words.of("sheet-lever"),
                        words.of("sheet-setting"),
                        words.of("sheet-unit"),
                        words.of("sheet-default"),
                        words.of("sheet-lowest"),
                        words.of("sheet-highest"),
                        words.of("sheet-setting-number"),
                        words.of("sheet-default-number"),
                        words.of("sheet-evidence"),
                        words.of("sheet-status")));
        tab.widths(46, 24, 16, 24, 12, 12, 12, 12, 90, 24);
        tab.sheet().createFreezePane(2, FIRST);
        int choices = FIRST + model.levers().size() + results + 5;
        for (Lever lever : model.levers()) {
            choices += write(lever, choices);
        }
    }

    /** What the lever's number is called in formulas of the what-if. */
    String name(int cell) {
        return name(lever(cell));
    }

    /** Where the number stands that the lever has when nobody moved it. */
    String neutral(int cell) {
        Lever lever = lever(cell);
        int column = lever.setting() instanceof Setting.Choice ? DEFAULT_NUMBER : DEFAULT;
        return tab.reference(FIRST + model.levers().indexOf(lever), column);
    }

    Lever lever(int cell) {
        return Objects.requireNonNull(levers.get(cell));
    }

    boolean isLever(int cell) {
        return levers.containsKey(cell);
    }

    /** Writes one lever; answers how many lines its choices took at the end of the sheet. */
    private int write(Lever lever, int choices) {
        tab.text(line, 0, lever.name(), Use.TEXT);
        tab.text(line, EVIDENCE, lever.evidence().text(), Use.WRAPPED);
        tab.text(
                line,
                STATUS,
                words.of("status-" + lever.evidence().verification().id()),
                Use.TEXT);
        int taken = switch (lever.setting()) {
            case Setting.Scale scale -> scale(lever, scale);
            case Setting.Year year -> year(lever, year);
            case Setting.Choice choice -> choice(lever, choice, choices);
        };
        line++;
        return taken;
    }

    private int scale(Lever lever, Setting.Scale scale) {
        tab.text(line, 2, scale.unit().symbol(), Use.UNIT);
        numbers(lever, scale.initial(), scale.low(), scale.high());
        allow(
                ValidationType.DECIMAL,
                Double.toString(scale.low()),
                Double.toString(scale.high()),
                words.of("sheet-refused", number(scale.low()), number(scale.high())));
        return 0;
    }

    private int year(Lever lever, Setting.Year year) {
        numbers(lever, year.initial(), year.low(), year.high());
        var span = model.worksheet().years().span();
        int cell = model.cell(lever);
        String low =
                span.filter(it -> it.until() == cell).map(it -> name(it.from())).orElse("" + year.low());
        String high =
                span.filter(it -> it.from() == cell).map(it -> name(it.until())).orElse("" + year.high());
        // Typed out of order, the two years would count nothing.
        allow(
                ValidationType.INTEGER,
                "MAX(" + year.low() + "," + low + ")",
                "MIN(" + year.high() + "," + high + ")",
                words.of("sheet-refused-year", "" + year.low(), "" + year.high()));
        return 0;
    }

    private void numbers(Lever lever, double initial, double low, double high) {
        Use plain = lever.setting() instanceof Setting.Year ? Use.YEAR : Use.STATED;
        tab.number(line, SETTING, position(lever), Use.LEVER);
        tab.number(line, DEFAULT, initial, plain);
        tab.number(line, LOW, low, plain);
        tab.number(line, HIGH, high, plain);
        tab.name(name(lever), line, SETTING);
    }

    private double position(Lever lever) {
        return switch (scenario.position(lever)) {
            case Position.Amount(double value) -> value;
            case Position.InYear(int year) -> year;
            case Position.Chosen(String option) -> throw new IllegalArgumentException(option + " is no number");
        };
    }

    private int choice(Lever lever, Setting.Choice choice, int choices) {
        String first = tab.reference(choices, SETTING);
        String last = tab.reference(choices + choice.options().size() - 1, SETTING);
        String range = first + ":" + last.substring(last.lastIndexOf('!') + 1);
        for (int i = 0; i < choice.options().size(); i++) {
            Lever.Option option = choice.options().get(i);
            tab.text(choices + i, 0, i == 0 ? words.of("sheet-choices", lever.name()) : "", Use.TEXT);
            tab.text(choices + i, SETTING, option.label(), Use.TEXT);
            tab.text(choices + i, 2, option.meaning(), Use.TEXT);
        }
        chosen(choice, scenario.position(lever).text(), SETTING, SETTING_NUMBER, range, Use.LEVER);
        chosen(choice, choice.initial(), DEFAULT, DEFAULT_NUMBER, range, Use.TEXT);
        tab.name(name(lever), line, SETTING_NUMBER);
        validate(helper().createFormulaListConstraint(range), words.of("sheet-refused-choice"));
        return choice.options().size() + 1;
    }

    private void chosen(Setting.Choice choice, String id, int column, int numberColumn, String range, Use use) {
        List<String> ids = choice.options().stream().map(Lever.Option::id).toList();
        int index = ids.indexOf(id);
        tab.text(line, column, choice.options().get(index).label(), use);
        String match = "MATCH(" + tab.reference(line, column) + "," + range + ",0)-1";
        tab.formula(line, numberColumn, match, OptionalDouble.of(index), Use.STATED);
    }

    private void allow(int type, String low, String high, String refusal) {
        var constraint = type == ValidationType.INTEGER
                ? helper().createIntegerConstraint(OperatorType.BETWEEN, low, high)
                : helper().createDecimalConstraint(OperatorType.BETWEEN, low, high);
        validate(constraint, refusal);
    }

    private void validate(DataValidationConstraint constraint, String refusal) {
        var place = new CellRangeAddressList(line, line, SETTING, SETTING);
        DataValidation validation = helper().createValidation(constraint, place);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(words.of("sheet-refused-title"), refusal);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(false);
        tab.sheet().addValidationData(validation);
    }

    private XSSFDataValidationHelper helper() {
        return new XSSFDataValidationHelper(tab.sheet());
    }

    /** Two runs side by side, for the results that matter most. */
    void results(List<Worksheet.Line> lines, RunTab what, RunTab baseline) {
        int at = line + 2;
        tab.header(
                at,
                List.of(
                        words.of("sheet-results"),
                        words.of("sheet-what-if"),
                        words.of("sheet-unit"),
                        words.of("sheet-baseline"),
                        words.of("sheet-difference")));
        for (Worksheet.Line result : lines) {
            at++;
            tab.text(at, 0, words.measure(result.id()), Use.TEXT);
            tab.text(at, 2, result.unit().symbol(), Use.UNIT);
            OptionalDouble ours = what.known(result.cell());
            OptionalDouble theirs = baseline.known(result.cell());
            tab.formula(at, SETTING, what.result(result.cell()), ours, Use.COMPUTED);
            tab.formula(at, DEFAULT, baseline.result(result.cell()), theirs, Use.COMPUTED);
            OptionalDouble difference = ours.isPresent() && theirs.isPresent()
                    ? OptionalDouble.of(ours.getAsDouble() - theirs.getAsDouble())
                    : OptionalDouble.empty();
            String formula = tab.reference(at, SETTING) + "-" + tab.reference(at, DEFAULT);
            tab.formula(at, LOW, formula, difference, Use.COMPUTED);
        }
    }

    /** No name of a cell may look like an address of one, such as {@code r} or {@code gdp2018}. */
    private static String name(Lever lever) {
        String name = lever.id().replaceAll("[^A-Za-z0-9_]", "_");
        return name.matches("(?i)[a-z]{0,3}\\d*|r\\d*c\\d*|\\d.*") ? "lever_" + name : name;
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
