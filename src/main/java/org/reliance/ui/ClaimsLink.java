package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.reliance.dashboard.CalibrationPage;

/** The way from a what-if to the claims that are held against its equations, with how they came out. */
final class ClaimsLink extends Paragraph {

    ClaimsLink(String model, CalibrationPage claims) {
        addClassName("claims-link");
        setVisible(!claims.lines().isEmpty());
        add(new Anchor(
                Addresses.CLAIMS + "#" + Addresses.claimsAnchor(model), Words.say("claims.of-model", claims.score())));
    }
}
