package org.reliance.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.quantity.BoundedPattern;

/** Reads where one lever is to stand from the text of an address. */
final class LeverText {

    /** Plain or with an exponent; none of the hexadecimal and suffixed forms that Java would also read. */
    private static final BoundedPattern NUMBER =
            BoundedPattern.of(43, "[+-]?\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,3})?");

    private static final BoundedPattern YEAR = BoundedPattern.of(4, "\\d{1,4}");

    private LeverText() {}

    /** The position, or empty after a complaint. */
    static Optional<Position> read(Lever lever, String text, Consumer<Complaint> complaints) {
        return switch (lever.setting()) {
            case Setting.Scale scale -> amount(lever, scale, text, complaints);
            case Setting.Choice choice -> chosen(lever, choice, text, complaints);
            case Setting.Year year -> inYear(lever, year, text, complaints);
        };
    }

    private static Optional<Position> amount(
            Lever lever, Setting.Scale scale, String text, Consumer<Complaint> complaints) {
        if (!NUMBER.matches(text)) {
            return refuse(complaints, new Complaint.NoNumber(lever, Complaint.cut(text)));
        }
        double value = Double.parseDouble(text);
        if (value < scale.low() || value > scale.high()) {
            return refuse(complaints, new Complaint.OffScale(lever, Complaint.cut(text), scale.low(), scale.high()));
        }
        return Optional.of(new Position.Amount(value));
    }

    private static Optional<Position> chosen(
            Lever lever, Setting.Choice choice, String text, Consumer<Complaint> complaints) {
        List<String> options = choice.options().stream().map(Lever.Option::id).toList();
        if (!options.contains(text)) {
            return refuse(complaints, new Complaint.NoSuchChoice(lever, Complaint.cut(text), options));
        }
        return Optional.of(new Position.Chosen(text));
    }

    private static Optional<Position> inYear(
            Lever lever, Setting.Year year, String text, Consumer<Complaint> complaints) {
        if (!YEAR.matches(text)) {
            return refuse(complaints, new Complaint.NoNumber(lever, Complaint.cut(text)));
        }
        int value = Integer.parseInt(text);
        if (value < year.low() || value > year.high()) {
            return refuse(complaints, new Complaint.OffScale(lever, text, year.low(), year.high()));
        }
        return Optional.of(new Position.InYear(value));
    }

    private static Optional<Position> refuse(Consumer<Complaint> complaints, Complaint complaint) {
        complaints.accept(complaint);
        return Optional.empty();
    }
}
