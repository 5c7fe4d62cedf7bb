package org.reliance.ui;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.quantity.Notation;
import org.reliance.scenario.Equation;
import org.reliance.scenario.Expression;
import org.reliance.scenario.Expression.Operation;
import org.reliance.scenario.Expression.Operator;
import org.reliance.scenario.Expression.Quantity;

/** Writes an equation twice: with the names of its quantities, and with their numbers. */
final class EquationText {

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
        return NOTATION.quantity(equation.value(), equation.measure().unit());
    }

    /** The right side in names. */
    String words(Equation equation) {
        return write(equation.right(), this::name, 0);
    }

    /** The right side in numbers with their units. */
    String numbers(Equation equation) {
        return write(equation.right(), EquationText::number, 0);
    }

    private static String number(Quantity quantity) {
        return NOTATION.quantity(quantity.number(), quantity.unit());
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

    /** Brackets stand only where the operator outside binds more tightly than the one inside. */
    private static String write(Expression expression, Function<Quantity, String> quantity, int outside) {
        return switch (expression) {
            case Quantity one -> quantity.apply(one);
            case Operation operation -> {
                int inside = strength(operation.operator());
                String text = write(operation, quantity, inside);
                yield inside <= outside ? "(" + text + ")" : text;
            }
        };
    }

    private static String write(Operation operation, Function<Quantity, String> quantity, int inside) {
        List<String> operands = operation.operands().stream()
                .map(operand -> write(operand, quantity, isCall(operation.operator()) ? 0 : inside))
                .toList();
        return isCall(operation.operator())
                ? Words.say("operator." + id(operation.operator()), operands.toArray())
                : operands.stream().collect(Collectors.joining(Words.say("operator." + id(operation.operator()))));
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

    /** How tightly an operator binds; a sum inside a sum needs brackets only after a minus, and gets them always. */
    private static int strength(Operator operator) {
        return switch (operator) {
            case PLUS, MINUS -> 1;
            case TIMES, DIVIDED_BY -> 2;
            case TO_THE_POWER_OF -> 3;
            case EXPORT_DUTY, SMALLER -> 4;
        };
    }
}
