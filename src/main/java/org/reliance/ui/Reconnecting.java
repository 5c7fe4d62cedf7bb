package org.reliance.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Says on an open page why it waits when the server has answered that it is busy: the script sends the same message again
 * until it is answered, and would otherwise speak of a lost connection.
 */
@Component
final class Reconnecting implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init ->
                        init.getUI().getReconnectDialogConfiguration().setDialogText(Words.say("page.reconnecting")));
    }
}
