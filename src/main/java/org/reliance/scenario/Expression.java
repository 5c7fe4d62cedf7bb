package org.reliance.scenario;

import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Entry;
import org.reliance.quantity.Unit;

/** An arithmetic expression with its numbers filled in. */
public sealed interface Expression {

    /** What it comes to; a percentage counts as a share here: 50 % is 0.5. */
    double value();

    /**
     * One quantity.
     *
     * @param id id of the lever, the reference series or the measure
     * @param number the number as it is shown, in {@code unit}
     * @param source the reference value or observation it was read from, if it was
     */
    record Quantity(String id, double number, Unit unit, Origin origin, Optional<Entry> source) implements Expression {
        @Override
        public double value() {
            return unit.isPerCent() ? number / 100 : number;
        }
    }

    /** Operands joined by an operator. */
    record Operation(Operator operator, List<Expression> operands, double value) implements Expression {
        public Operation {
            operands = List.copyOf(operands);
        }

        static Operation of(Operator operator, List<Expression> operands) {
            double value = operands.stream()
                    .mapToDouble(Expression::value)
                    .reduce(operator::apply)
                    .orElseThrow();
            return new Operation(operator, operands, value);
        }
    }

    /** Where a quantity comes from. */
    enum Origin {
        LEVER,
        /** A value of a reference series. */
        INPUT,
        /** Computed by another equation of the same model. */
        RESULT,
        /** A fixed number of the equation, such as a change of unit. */
        CONSTANT
    }

    /** How operands are joined. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY,
        TO_THE_POWER_OF,
        /** {@link ExportDuty#full} of a price and a rate. */
        EXPORT_DUTY,
        /** The smaller one of two. */
        SMALLER;

        private double apply(double first, double second) {
            return switch (this) {
                case PLUS -> first + second;
                case MINUS -> first - second;
                case TIMES -> first * second;
                case DIVIDED_BY -> first / second;
                case TO_THE_POWER_OF -> Math.pow(first, second);
                case EXPORT_DUTY -> ExportDuty.full(first, second);
                case SMALLER -> Math.min(first, second);
            };
        }
    }
}
