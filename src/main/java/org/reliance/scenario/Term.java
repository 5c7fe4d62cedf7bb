package org.reliance.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Expression.Operation;
import org.reliance.scenario.Expression.Operator;
import org.reliance.scenario.Expression.Origin;
import org.reliance.scenario.Expression.Quantity;

/**
 * A right side of an equation. It is read twice: as instructions of a {@link Program}, which runs ten thousand times
 * while a slider moves; and as an {@link Expression} with its numbers filled in, when somebody wants to follow the
 * arithmetic. Absent inputs are not-a-number inside a sheet and never leave it as such.
 */
sealed interface Term {

    /** Writes the instructions that compute it, and tells in which cell its value will be. */
    int compile(Assembly assembly);

    Expression filledIn(double[] cells);

    /** The terms it is made of. */
    default Stream<Term> parts() {
        return Stream.empty();
    }

    /** The cells that it reads. */
    default Stream<Cell> cells() {
        return parts().flatMap(Term::cells);
    }

    /** Whether it may differ from one year to the next. */
    default boolean isYearly() {
        return parts().anyMatch(Term::isYearly);
    }

    static Term sum(Term... terms) {
        return new Sum(List.of(terms));
    }

    /** The amount, or zero where it is absent. */
    static Term orZero(Term amount) {
        return new FirstPresent(amount, new Constant(0));
    }

    static Term difference(Term whole, Term part) {
        return new Difference(whole, part);
    }

    static Term product(Term... factors) {
        return new Product(List.of(factors));
    }

    static Term quotient(Term dividend, Term divisor) {
        return new Quotient(dividend, divisor);
    }

    /** One less the share: {@code 1 - s}. */
    static Term rest(Term share) {
        return difference(new Constant(1), share);
    }

    /** An amount in per cent of another one. */
    static Term percentOf(Term whole, Term amount) {
        return new InPerCent(quotient(amount, whole));
    }

    /** Millions as thousands of millions: USD m in, USD bn out. */
    static Term billions(Term millions) {
        return quotient(millions, new Constant(1000));
    }

    /** A place in the sheet: a lever, an input or the result of another equation. */
    record Cell(int index, String id, Unit unit, Origin origin, boolean isYearly) implements Term {
        @Override
        public int compile(Assembly assembly) {
            return index;
        }

        @Override
        public Expression filledIn(double[] cells) {
            return new Quantity(id, cells[index], unit, origin, Optional.empty());
        }

        @Override
        public Stream<Cell> cells() {
            return Stream.of(this);
        }
    }

    /** A cell into which a series puts its value of the year. */
    record Input(Cell cell, Cell year, Series series) implements Term {
        @Override
        public int compile(Assembly assembly) {
            return cell.index;
        }

        @Override
        public Expression filledIn(double[] cells) {
            int when = (int) cells[year.index];
            return new Quantity(
                    cell.id,
                    cells[cell.index],
                    cell.unit,
                    cell.origin,
                    series.find(when).map(Series.Value::source));
        }

        @Override
        public Stream<Cell> cells() {
            return Stream.of(cell);
        }

        @Override
        public boolean isYearly() {
            return cell.isYearly;
        }
    }

    /** A quantity given in per cent, taken as a share. */
    record PerCent(Term quantity) implements Term {
        @Override
        public int compile(Assembly assembly) {
            return assembly.add(Program.OVER, quantity.compile(assembly), assembly.constant(100));
        }

        @Override
        public Expression filledIn(double[] cells) {
            return quantity.filledIn(cells);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(quantity);
        }
    }

    /** A share given out in per cent. */
    record InPerCent(Term share) implements Term {
        @Override
        public int compile(Assembly assembly) {
            return assembly.add(Program.TIMES, assembly.constant(100), share.compile(assembly));
        }

        @Override
        public Expression filledIn(double[] cells) {
            return share.filledIn(cells);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(share);
        }
    }

    /** A fixed number of the equation; a calendar year is one too, and is written as such. */
    record Constant(double number, Unit unit) implements Term {

        Constant(double number) {
            this(number, Unit.COUNT);
        }

        static Constant ofYear(int year) {
            return new Constant(year, Unit.YEAR);
        }

        @Override
        public int compile(Assembly assembly) {
            return assembly.constant(number);
        }

        @Override
        public Expression filledIn(double[] cells) {
            return new Quantity("constant", number, unit, Origin.CONSTANT, Optional.empty());
        }
    }

    record Sum(List<Term> terms) implements Term {
        @Override
        public int compile(Assembly assembly) {
            return assembly.addAll(Program.PLUS, terms);
        }

        @Override
        public Expression filledIn(double[] cells) {
            return operation(Operator.PLUS, terms, cells);
        }

        @Override
        public Stream<Term> parts() {
            return terms.stream();
        }
    }

    record Difference(Term whole, Term part) implements Term {
        @Override
        public int compile(Assembly assembly) {
            return assembly.add(Program.MINUS, whole.compile(assembly), part.compile(assembly));
        }

        @Override
        public Expression filledIn(double[] cells) {
            return operation(Operator.MINUS, List.of(whole, part), cells);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(whole, part);
        }
    }

    record Product(List<Term> factors) implements Term {
        @Override
        public int compile(Assembly assembly) {
            return assembly.addAll(Program.TIMES, factors);
        }

        @Override
        public Expression filledIn(double[] cells) {
            return operation(Operator.TIMES, factors, cells);
        }

        @Override
        public Stream<Term> parts() {
            return factors.stream();
        }
    }

    record Quotient(Term dividend, Term divisor) implements Term {
        @Override
        public int compile(Assembly assembly) {
            return assembly.add(Program.OVER, dividend.compile(assembly), divisor.compile(assembly));
        }

        @Override
        public Expression filledIn(double[] cells) {
            return operation(Operator.DIVIDED_BY, List.of(dividend, divisor), cells);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(dividend, divisor);
        }
    }

    record Power(Term base, Term exponent) implements Term {
        @Override
        public int compile(Assembly assembly) {
            return assembly.add(Program.POWER, base.compile(assembly), exponent.compile(assembly));
        }

        @Override
        public Expression filledIn(double[] cells) {
            return operation(Operator.TO_THE_POWER_OF, List.of(base, exponent), cells);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(base, exponent);
        }
    }

    /** {@link ExportDuty#full}. */
    record FullDuty(Term pricePerTonne, Term rate) implements Term {
        @Override
        public int compile(Assembly assembly) {
            return assembly.add(Program.FULL_DUTY, pricePerTonne.compile(assembly), rate.compile(assembly));
        }

        @Override
        public Expression filledIn(double[] cells) {
            return operation(Operator.EXPORT_DUTY, List.of(pricePerTonne, rate), cells);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(pricePerTonne, rate);
        }
    }

    /** The branch that a choice lever selects; the others are not shown. */
    record Chosen(Cell choice, List<Term> branches) implements Term {
        @Override
        public int compile(Assembly assembly) {
            int chosen = assembly.copy(branches.getFirst().compile(assembly));
            for (int i = 1; i < branches.size(); i++) {
                int isChosen = assembly.add(Program.EQUALS, choice.index, assembly.constant(i));
                assembly.addTo(chosen, Program.IF, isChosen, branches.get(i).compile(assembly));
            }
            return chosen;
        }

        @Override
        public Expression filledIn(double[] cells) {
            return branch(cells).filledIn(cells);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.concat(Stream.of(choice), branches.stream());
        }

        private Term branch(double[] cells) {
            return branches.get((int) cells[choice.index]);
        }
    }

    /** One term up to and including a year, another one after it. */
    record Until(Cell year, int last, Term before, Term after) implements Term {
        @Override
        public int compile(Assembly assembly) {
            int chosen = assembly.copy(after.compile(assembly));
            int isBefore = assembly.add(Program.AT_MOST, year.index, assembly.constant(last));
            assembly.addTo(chosen, Program.IF, isBefore, before.compile(assembly));
            return chosen;
        }

        @Override
        public Expression filledIn(double[] cells) {
            return branch(cells).filledIn(cells);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(year, before, after);
        }

        private Term branch(double[] cells) {
            return cells[year.index] <= last ? before : after;
        }
    }

    /** The smaller one of two. */
    record Smaller(Term first, Term second) implements Term {
        @Override
        public int compile(Assembly assembly) {
            return assembly.add(Program.SMALLER, first.compile(assembly), second.compile(assembly));
        }

        @Override
        public Expression filledIn(double[] cells) {
            return operation(Operator.SMALLER, List.of(first, second), cells);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(first, second);
        }
    }

    /** The first one, or where it is absent the second. */
    record FirstPresent(Term preferred, Term otherwise) implements Term {
        @Override
        public int compile(Assembly assembly) {
            return assembly.add(Program.FIRST_PRESENT, preferred.compile(assembly), otherwise.compile(assembly));
        }

        @Override
        public Expression filledIn(double[] cells) {
            return branch(cells).filledIn(cells);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(preferred, otherwise);
        }

        private Term branch(double[] cells) {
            return Double.isNaN(preferred.filledIn(cells).value()) ? otherwise : preferred;
        }
    }

    /** One term in the year that a cell names, another one in all others. */
    record InYear(Cell year, Cell when, Term then, Term otherwise) implements Term {
        @Override
        public int compile(Assembly assembly) {
            int chosen = assembly.copy(otherwise.compile(assembly));
            int isThen = assembly.add(Program.EQUALS, year.index, when.index);
            assembly.addTo(chosen, Program.IF, isThen, then.compile(assembly));
            return chosen;
        }

        @Override
        public Expression filledIn(double[] cells) {
            return branch(cells).filledIn(cells);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(year, when, then, otherwise);
        }

        private Term branch(double[] cells) {
            return cells[year.index] == cells[when.index] ? then : otherwise;
        }
    }

    private static Operation operation(Operator operator, List<Term> terms, double[] cells) {
        return Operation.of(
                operator, terms.stream().map(term -> term.filledIn(cells)).toList());
    }
}
