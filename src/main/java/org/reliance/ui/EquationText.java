package org.reliance.ui;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Equation;
import org.reliance.scenario.Expression;
import org.reliance.scenario.Expression.Operation;
import org.reliance.scenario.Expression.Operator;
import org.reliance.scenario.Expression.Origin;
import org.reliance.scenario.Expression.Quantity;

/** Writes an equation twice: with the names of its quantities, and with their numbers. */
final class EquationText {

    private static final String EQUALS = "= ";

    private static final Notation NOTATION = Notation.of(Words.locale());
    private static final ResourceBundle MEASURES =
            ResourceBundle.getBundle("org.reliance.scenario.words", Words.locale());

    private final Catalogue catalogue;

    EquationText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The left side. */
    String name(Equation equation) {
        return measure(equation.measure().id());
    }

    /** What it comes to, with its unit. */
    String value(Equation equation) {
        return amount(equation.value(), equation.measure().unit());
    }

    /** The right side in names, after a sign of equality; empty where it is a number of the equation and nothing else. */
    Optional<String> words(Equation equation) {
        return equation.right() instanceof Quantity lone && lone.origin() == Origin.CONSTANT
                ? Optional.empty()
                : Optional.of(EQUALS + write(equation.right(), this::name));
    }

    /**
     * The right side in numbers with their units, between signs of equality, to be followed by what it comes to. Where that
     * is the right side itself there is one such sign and nothing before it.
     */
    String numbers(Equation equation) {
        return isItsValue(equation) ? EQUALS : EQUALS + write(equation.right(), EquationText::number) + " " + EQUALS;
    }

    private static boolean isItsValue(Equation equation) {
        return equation.right() instanceof Quantity lone && Double.compare(lone.number(), equation.value()) == 0;
    }

    private static String number(Quantity quantity) {
        return amount(quantity.number(), quantity.unit());
    }

    /** A series may have no value for a year; then neither it nor what is computed from it is a number. */
    private static String amount(double number, Unit unit) {
        return Double.isFinite(number) ? NOTATION.quantity(number, unit) : Words.say("equations.absent");
    }

    private String name(Quantity quantity) {
        return switch (quantity.origin()) {
            case LEVER ->
                catalogue.levers().find(quantity.id()).map(Lever::name).orElseGet(() -> Words.say("equations.year"));
            case INPUT ->
                catalogue
                        .referenceSeries()
                        .find(quantity.id())
                        .map(ReferenceSeries::name)
                        .orElse(quantity.id());
            case RESULT -> measure(quantity.id());
            case CONSTANT -> number(quantity);
        };
    }

    private static String measure(String id) {
        return MEASURES.getString("measure." + id);
    }

    private static String write(Expression expression, Function<Quantity, String> quantity) {
        return switch (expression) {
            case Quantity one -> quantity.apply(one);
            case Operation operation ->
                isCall(operation.operator())
                        ? Words.say("operator." + id(operation.operator()), arguments(operation, quantity))
                        : joined(operation, quantity);
        };
    }

    private static Object[] arguments(Operation operation, Function<Quantity, String> quantity) {
        return operation.operands().stream()
                .map(operand -> write(operand, quantity))
                .toArray();
    }

    private static String joined(Operation operation, Function<Quantity, String> quantity) {
        List<Expression> operands = operation.operands();
        return IntStream.range(0, operands.size())
                .mapToObj(i -> {
                    String text = write(operands.get(i), quantity);
                    return needsBrackets(operands.get(i), operation.operator(), i == 0) ? "(" + text + ")" : text;
                })
                .collect(Collectors.joining(Words.say("operator." + id(operation.operator()))));
    }

    private static boolean needsBrackets(Expression operand, Operator outside, boolean first) {
        if (!(operand instanceof Operation inner)) {
            return false;
        }
        int difference = strength(inner.operator()) - strength(outside);
        boolean anyOrder = outside == Operator.PLUS || outside == Operator.TIMES;
        return difference < 0 || (difference == 0 && !first && !anyOrder);
    }

    private static String id(Operator operator) {
        return operator.name().toLowerCase(Words.locale()).replace('_', '-');
    }

    private static boolean isCall(Operator operator) {
        return switch (operator) {
            case EXPORT_DUTY, SMALLER -> true;
            case PLUS, MINUS, TIMES, DIVIDED_BY, TO_THE_POWER_OF -> false;
        };
    }

    /** How tightly an operator binds its operands. */
    private static int strength(Operator operator) {
        return switch (operator) {
            case PLUS, MINUS -> 1;
            case TIMES, DIVIDED_BY -> 2;
            case TO_THE_POWER_OF -> 3;
            case EXPORT_DUTY, SMALLER -> 4;
        };
    }
}
