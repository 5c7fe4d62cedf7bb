package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Expression.Origin;
import org.reliance.scenario.Term.Cell;
import org.reliance.scenario.Term.Chosen;
import org.reliance.scenario.Term.Constant;
import org.reliance.scenario.Term.FirstPresent;
import org.reliance.scenario.Term.FullDuty;
import org.reliance.scenario.Term.InPerCent;
import org.reliance.scenario.Term.InYear;
import org.reliance.scenario.Term.PerCent;
import org.reliance.scenario.Term.Power;
import org.reliance.scenario.Term.Smaller;
import org.reliance.scenario.Term.Until;

/** Equations as a spreadsheet reads them: an operand stands in brackets where it would be read otherwise. */
class FormulaTextTest {

    private static final Cell A = cell(0, "a");
    private static final Cell B = cell(1, "b");
    private static final Cell C = cell(2, "c");

    @Test
    void whatBindsMoreLooselyStandsInBrackets() {
        assertThat(text(Term.product(Term.sum(A, B), C))).isEqualTo("(A+B)*C");
        assertThat(text(Term.sum(Term.product(A, B), C))).isEqualTo("A*B+C");
        assertThat(text(Term.product(A, Term.difference(B, C)))).isEqualTo("A*(B-C)");
        assertThat(text(new Power(Term.sum(new Constant(1), A), B))).isEqualTo("(1+A)^B");
        assertThat(text(new Power(A, Term.difference(B, C)))).isEqualTo("A^(B-C)");
        assertThat(text(new Power(new Power(A, B), C))).isEqualTo("(A^B)^C");
        assertThat(text(Term.product(new Power(A, B), C))).isEqualTo("A^B*C");
    }

    @Test
    void whatIsTakenOffOrDividedByStandsInBracketsWhereItBindsNoTighter() {
        assertThat(text(Term.difference(Term.difference(A, B), C))).isEqualTo("A-B-C");
        assertThat(text(Term.difference(A, Term.difference(B, C)))).isEqualTo("A-(B-C)");
        assertThat(text(Term.difference(A, Term.sum(B, C)))).isEqualTo("A-(B+C)");
        assertThat(text(Term.difference(A, Term.product(B, C)))).isEqualTo("A-B*C");
        assertThat(text(Term.quotient(Term.quotient(A, B), C))).isEqualTo("A/B/C");
        assertThat(text(Term.quotient(A, Term.quotient(B, C)))).isEqualTo("A/(B/C)");
        assertThat(text(Term.quotient(A, Term.product(B, C)))).isEqualTo("A/(B*C)");
        assertThat(text(Term.quotient(Term.sum(A, B), C))).isEqualTo("(A+B)/C");
        assertThat(text(Term.product(A, Term.quotient(B, C)))).isEqualTo("A*(B/C)");
    }

    @Test
    void perCentAreDividedByAHundredAndBack() {
        assertThat(text(Term.rest(new PerCent(A)))).isEqualTo("1-A/100");
        assertThat(text(new PerCent(Term.sum(A, B)))).isEqualTo("(A+B)/100");
        assertThat(text(Term.percentOf(A, B))).isEqualTo("100*(B/A)");
        assertThat(text(new InPerCent(A))).isEqualTo("100*A");
        assertThat(text(Term.billions(A))).isEqualTo("A/1000");
    }

    @Test
    void aNegativeNumberIsNoAtom() {
        assertThat(text(Term.difference(A, new Constant(-2.5)))).isEqualTo("A-(-2.5)");
        assertThat(text(Term.difference(A, new Constant(0)))).isEqualTo("A-0");
        assertThat(text(new Power(new Constant(-1), A))).isEqualTo("(-1)^A");
    }

    @Test
    void choicesAreFunctionsOfTheSpreadsheet() {
        assertThat(text(new Smaller(A, Term.sum(B, C)))).isEqualTo("MIN(A,B+C)");
        assertThat(text(Term.orZero(A))).isEqualTo("IF(ISNA(A),0,A)");
        assertThat(text(new FirstPresent(A, B))).isEqualTo("IF(ISNA(A),B,A)");
        assertThat(text(new Chosen(A, List.of(B, Term.sum(B, C))))).isEqualTo("CHOOSE(A+1,B,B+C)");
        assertThat(text(new Until(A, 2018, B, C))).isEqualTo("IF(A<=2018,B,C)");
        assertThat(text(new InYear(A, B, C, new Constant(0)))).isEqualTo("IF(A=B,C,0)");
    }

    @Test
    void theDutyHasTheBracketsOfTheStatute() {
        assertThat(text(new FullDuty(A, Term.sum(B, C))))
                .isEqualTo("IF(A<=109.5,0,IF(A<=146.0,0.35*(A-109.5),"
                        + "IF(A<=182.5,12.78+0.45*(A-146.0),29.2+(B+C)*(A-182.5))))");
    }

    private static String text(Term term) {
        return new FormulaText(index -> List.of("A", "B", "C").get(index)).of(term);
    }

    private static Cell cell(int index, String id) {
        return new Cell(index, id, Unit.COUNT, Origin.LEVER, false);
    }
}
