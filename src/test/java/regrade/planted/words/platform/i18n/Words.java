package regrade.planted.words.platform.i18n;

import javafx.beans.property.Property;

public record Words(Property<String> other) {}
