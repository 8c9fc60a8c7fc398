package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class DisplayTest {
    @Test
    void linuxWithoutAnXServerHasNone() {
        assertThat(Display.isThere("Linux", "", Map.of())).isFalse();
        assertThat(Display.isThere("Linux", "", Map.of("DISPLAY", " "))).isFalse();
        assertThat(Display.isThere("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isFalse();
        assertThat(Display.isThere("Linux", "", Map.of("DISPLAY", ":0"))).isTrue();
    }

    @Test
    void otherSystemsAndTestsAlwaysHaveOne() {
        assertThat(Display.isThere("Windows 11", "", Map.of())).isTrue();
        assertThat(Display.isThere("Mac OS X", "", Map.of())).isTrue();
        assertThat(Display.isThere("Linux", "Headless", Map.of())).isTrue();
    }
}
