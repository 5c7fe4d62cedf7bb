package org.reliance.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Term.Cell;
import org.reliance.scenario.Term.Chosen;
import org.reliance.scenario.Term.Constant;
import org.reliance.scenario.Term.Difference;
import org.reliance.scenario.Term.FirstPresent;
import org.reliance.scenario.Term.FullDuty;
import org.reliance.scenario.Term.InPerCent;
import org.reliance.scenario.Term.InYear;
import org.reliance.scenario.Term.Input;
import org.reliance.scenario.Term.PerCent;
import org.reliance.scenario.Term.Power;
import org.reliance.scenario.Term.Product;
import org.reliance.scenario.Term.Quotient;
import org.reliance.scenario.Term.Smaller;
import org.reliance.scenario.Term.Sum;
import org.reliance.scenario.Term.Until;

/**
 * Reads a term a third time: as a formula in the language that spreadsheets share (OpenFormula), without the sign of
 * equality in front. What is absent is {@code #N/A} there, which spreads through arithmetic as not-a-number does here.
 *
 * @param names what a cell is called, by its index
 */
record FormulaText(IntFunction<String> names) {

    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int POWER = 3;
    private static final int ATOM = 4;

    String of(Term term) {
        return switch (term) {
            case Cell cell -> names.apply(cell.index());
            case Input input -> names.apply(input.cell().index());
            case Constant(double number, Unit _) -> text(number);
            case PerCent(Term quantity) -> of(quantity, PRODUCT) + "/100";
            case InPerCent(Term share) -> "100*" + of(share, PRODUCT + 1);
            case Sum(List<Term> terms) -> joined(terms, "+", SUM);
            case Product(List<Term> factors) -> joined(factors, "*", PRODUCT);
            case Difference(Term whole, Term part) -> of(whole, SUM) + "-" + of(part, SUM + 1);
            case Quotient(Term dividend, Term divisor) -> of(dividend, PRODUCT) + "/" + of(divisor, PRODUCT + 1);
            case Power(Term base, Term exponent) -> of(base, ATOM) + "^" + of(exponent, ATOM);
            case FullDuty(Term price, Term rate) -> ExportDuty.formula(of(price, ATOM), of(rate, ATOM));
            case Smaller(Term first, Term second) -> "MIN(" + of(first) + "," + of(second) + ")";
            case FirstPresent(Term preferred, Term otherwise) ->
                "IF(ISNA(" + of(preferred) + ")," + of(otherwise) + "," + of(preferred) + ")";
            case Chosen(Cell choice, List<Term> branches) ->
                "CHOOSE(" + of(choice) + "+1," + branches.stream().map(this::of).collect(Collectors.joining(",")) + ")";
            case Until(Cell year, int last, Term before, Term after) ->
                "IF(" + of(year) + "<=" + last + "," + of(before) + "," + of(after) + ")";
            case InYear(Cell year, Cell when, Term then, Term otherwise) ->
                "IF(" + of(year) + "=" + of(when) + "," + of(then) + "," + of(otherwise) + ")";
        };
    }

    /** The first operand may bind as loosely as its operator, those after it must bind more tightly. */
    private String joined(List<Term> terms, String operator, int rank) {
        return terms.stream()
                .map(term -> of(term, term == terms.getFirst() ? rank : rank + 1))
                .collect(Collectors.joining(operator));
    }

    private String of(Term term, int atLeast) {
        return rank(term) < atLeast ? "(" + of(term) + ")" : of(term);
    }

    private static int rank(Term term) {
        return switch (term) {
            case Sum _, Difference _ -> SUM;
            case Product _, Quotient _, PerCent _, InPerCent _ -> PRODUCT;
            case Power _ -> POWER;
            case Constant(double number, Unit _) -> number < 0 ? SUM : ATOM;
            case Cell _, Input _, FullDuty _, Smaller _, FirstPresent _, Chosen _, Until _, InYear _ -> ATOM;
        };
    }

    static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
