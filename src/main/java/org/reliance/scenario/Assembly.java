package org.reliance.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A {@link Program} while it is written. It adds cells of its own behind those of the sheet. */
final class Assembly {

    private final List<Double> template;
    private final Map<Double, Integer> constants = new HashMap<>();
    private final List<Integer> code = new ArrayList<>();

    private Assembly(List<Double> template) {
        this.template = template;
    }

    /** The lines in their order. */
    static Program compile(List<Sheet.Line> lines, List<Double> template) {
        Assembly assembly = new Assembly(template);
        for (Sheet.Line line : lines) {
            int result = line.right().compile(assembly);
            assembly.addTo(line.cell().index(), Program.COPY, result, result);
        }
        return new Program(assembly.code.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The cell of a number that never changes. */
    int constant(double number) {
        return constants.computeIfAbsent(number, this::place);
    }

    /** Writes an instruction and tells into which cell it puts its result. */
    int add(int operation, int first, int second) {
        return addTo(place(0.0), operation, first, second);
    }

    /** Writes an instruction that puts its result into that cell. */
    int addTo(int target, int operation, int first, int second) {
        code.addAll(List.of(operation, target, first, second));
        return target;
    }

    /** Joins terms by an operation, from the left. */
    int addAll(int operation, List<Term> terms) {
        int joined = terms.getFirst().compile(this);
        for (Term term : terms.subList(1, terms.size())) {
            joined = add(operation, joined, term.compile(this));
        }
        return joined;
    }

    int copy(int source) {
        return add(Program.COPY, source, source);
    }

    private int place(double number) {
        template.add(number);
        return template.size() - 1;
    }
}
