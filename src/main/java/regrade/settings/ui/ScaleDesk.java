package regrade.settings.ui;

import javafx.beans.value.ObservableValue;

import regrade.kernel.UserMessage;

import java.util.List;
import java.util.concurrent.Callable;

/// What the settings need of the scale; they know no more of it.
///
/// @param ports names of the machine's serial ports; may take a second
/// @param says what it says just now, in words
/// @param again opens its port anew and finds out anew how it speaks; returns at once
public record ScaleDesk(
        Callable<List<String>> ports, ObservableValue<UserMessage> says, Runnable again) {}
