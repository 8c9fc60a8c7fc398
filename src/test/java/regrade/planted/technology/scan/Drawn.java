package regrade.planted.technology.scan;

import java.sql.Connection;

public record Drawn(Connection other) {}
