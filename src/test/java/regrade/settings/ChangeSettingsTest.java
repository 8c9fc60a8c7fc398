package regrade.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import regrade.journal.InMemoryJournal;
import regrade.kernel.BenchId;
import regrade.settings.ChangeSettings.Change;

import java.time.Clock;
import java.util.List;
import java.util.Map;

class ChangeSettingsTest {
    private final InMemoryJournal journal =
            new InMemoryJournal(new BenchId("B3N"), Clock.systemUTC());
    private final InMemorySecrets secrets = new InMemorySecrets();
    private BenchSettings current = BenchSettings.DEFAULTS;
    private final ChangeSettings change = new ChangeSettings(journal, () -> current, secrets);
    private final ChosenCamera camera = new ChosenCamera(() -> current, secrets);

    @Test
    void aChangeIsOneActByTheInspectorOfBefore() {
        var changed =
                change.change(Map.of(Setting.INSPECTOR, " A. Martin ", Setting.THEME, "dark"));

        var expected = Map.of("inspector", "A. Martin", "theme", "dark");
        assertThat(changed).isEqualTo(new Change.Changed(new BenchSettings(expected)));
        journal.read(
                1,
                1,
                entry -> {
                    assertThat(entry.facts()).isEqualTo(List.of(new SettingsChanged(expected)));
                    assertThat(entry.header().who().name()).isEqualTo("Inspector");
                });
        assertThat(journal.last()).isEqualTo(1);
    }

    @Test
    void whatIsSoAlreadyIsNotWritten() {
        var changed = change.change(Map.of(Setting.THEME, "light", Setting.CURRENCY, "EUR"));

        assertThat(changed).isEqualTo(new Change.Unchanged(BenchSettings.DEFAULTS));
        assertThat(journal.last()).isZero();
    }

    @Test
    void oneWrongValueKeepsAllOfThemBack() {
        var changed = change.change(Map.of(Setting.THEME, "dark", Setting.CURRENCY, "EURO"));

        assertThat(changed).isEqualTo(new Change.Refused(List.of(Setting.CURRENCY)));
        assertThat(journal.last()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        LANGUAGE        | fr
        LANGUAGE        | ''
        BENCH_NAME      | 03
        CLIENT          | Aurio SAS
        CURRENCY        | JPY
        CONFIRM_SAVE    | on
        LEARN_ORDER     | off
        SECOND_LOOK     | 0
        SECOND_LOOK     | 20
        PRINTER_ADDRESS | 192.168.1.40:9100
        PRINTER_ADDRESS | zebra-3.bench.lan:9100
        PRINTER_ADDRESS | [fe80::1]:9100
        LABEL_SIZE      | 100x150
        LABEL_DENSITY   | 12
        CAMERA          | 0
        CAMERA          | http://127.0.0.1:8080/video
        CAMERA          | http://admin:p%2Fw%40@gate/video
        CAMERA          | http://gate:8080/video?user=a@b
        CAMERA          | rtsp://admin:p%2Fw%40@gate:8554/live
        BATCH_FOLDER    | /var/regrade/batches
        """)
    void thisIsTaken(Setting setting, String value) {
        assertThat(SettingRule.allows(setting, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        LANGUAGE        | français
        THEME           | pink
        BENCH_NAME      | ''
        INSPECTOR       | ''
        CURRENCY        | eur
        CURRENCY        | XAU
        SOUNDS          | loud
        SECOND_LOOK     | 21
        SECOND_LOOK     | -1
        SECOND_LOOK     | x
        PRINTER         | fax
        PRINTER_ADDRESS | 192.168.1.40
        PRINTER_ADDRESS | printer:0
        PRINTER_ADDRESS | printer:65536
        PRINTER_ADDRESS | a b:9100
        PRINTER_ADDRESS | ^XA:9100
        LABEL_SIZE      | 57
        LABEL_SIZE      | 5x5
        LABEL_SIZE      | 9999x32
        LABEL_DENSITY   | 6
        CAMERA          | file:///etc/passwd
        CAMERA          | http:///nothing
        CAMERA          | http://gate:70000/video
        CAMERA          | http://admin:1/2@gate/video
        CAMERA          | rtsp://admin:1/2@gate/live
        CAMERA          | rtsp://***@gate/live
        CAMERA          | http://admin:/pw@gate/video
        CAMERA          | http://admin/pw@gate/video
        CAMERA          | http://admin:?pw@gate/video
        CAMERA          | http://***@gate/video
        CAMERA          | http://gate/video?***
        BATCH_FOLDER    | batches
        """)
    void thisIsRefused(Setting setting, String value) {
        assertThat(SettingRule.allows(setting, value)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void controlSignsAndEndlessTextAreRefusedEverywhere(Setting setting) {
        assertThat(SettingRule.allows(setting, "/a\u0000b")).isFalse();
        assertThat(SettingRule.allows(setting, "/" + "a".repeat(1_000))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everySettingsFirstValueIsOneItTakes(Setting setting) {
        assertThat(SettingRule.allows(setting, setting.initial())).isTrue();
    }

    @Test
    void aPrinterThatCannotBeReachedIsNotChosen() {
        assertThat(change.change(Map.of(Setting.PRINTER, "tcp")))
                .isEqualTo(new Change.Refused(List.of(Setting.PRINTER_ADDRESS)));
        assertThat(change.change(Map.of(Setting.PRINTER, "system")))
                .isEqualTo(new Change.Refused(List.of(Setting.PRINTER_NAME)));
        assertThat(
                        change.change(
                                Map.of(
                                        Setting.PRINTER,
                                        "tcp",
                                        Setting.PRINTER_ADDRESS,
                                        "zebra:9100")))
                .isInstanceOf(Change.Changed.class);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        http://gate/video,                       http://gate/video
        http://admin:pw@gate:81/video,           http://***@gate:81/video
        rtsp://admin:pw@gate/live?pw=pw,         rtsp://***@gate/live?***
        HTTP://a@b:pw@gate/video,                HTTP://***@gate/video
        https://gate/video?user=admin&pwd=pw#pw, https://gate/video?***
        http://u:pw@[fe80::1]/v?pw=pw,           http://***@[fe80::1]/v?***
        http://gate?pw,                          http://gate?***
        0,                                       0
        """)
    void whatACameraCallsForIsInNoAct(String entered, String shown) {
        assertThat(new CameraAddress(entered).shown()).isEqualTo(shown);
    }

    @Test
    void aCamerasPasswordStaysOnThisMachine() {
        set("http://admin:pw@gate/video");

        journal.read(
                1,
                1,
                entry ->
                        assertThat(entry.facts())
                                .isEqualTo(
                                        List.of(
                                                new SettingsChanged(
                                                        Map.of(
                                                                "camera",
                                                                "http://***@gate/video")))));
        assertThat(camera.name()).isEqualTo("http://admin:pw@gate/video");
    }

    @Test
    void anotherPasswordForTheSameCameraIsTakenWithoutAnAct() {
        set("http://admin:pw@gate/video");

        assertThat(set("http://admin:new@gate/video")).isInstanceOf(Change.Changed.class);

        assertThat(journal.last()).isEqualTo(1);
        assertThat(camera.name()).isEqualTo("http://admin:new@gate/video");
    }

    @Test
    void whatIsShownLeftAsItIsKeepsThePassword() {
        set("http://admin:pw@gate/video");

        assertThat(set("http://***@gate/video")).isInstanceOf(Change.Unchanged.class);

        assertThat(camera.name()).isEqualTo("http://admin:pw@gate/video");
    }

    @Test
    void aPasswordOfACameraNoLongerSetIsForgotten() {
        set("http://admin:pw@gate/video");

        set("http://gate/video");

        assertThat(camera.name()).isEqualTo("http://gate/video");
        assertThat(secrets.kept()).isEmpty();
    }

    @Test
    void whatIsShownWithAnotherPathIsRefusedAndThePasswordStays() {
        set("http://admin:pw@gate/video");

        assertThat(set("http://***@gate/other"))
                .isEqualTo(new Change.Refused(List.of(Setting.CAMERA)));

        assertThat(camera.name()).isEqualTo("http://admin:pw@gate/video");
    }

    /// The act is saved by then, and saying otherwise would be wrong.
    @Test
    void aSecretThatCannotBeForgottenDoesNotUndoTheChange() {
        set("http://admin:pw@gate/video");
        secrets.full = true;

        assertThat(set("0")).isInstanceOf(Change.Changed.class);

        assertThat(camera.name()).isEqualTo("0");
    }

    @Test
    void withoutItsPasswordACameraIsNotAskedFor() {
        set("http://admin:pw@gate/video");
        secrets.forgetAllBut("");

        assertThat(camera.name()).isEmpty();
    }

    @Test
    void aRefusedAddressLeavesNoSecret() {
        change.change(
                Map.of(Setting.CAMERA, "http://admin:pw@gate/video", Setting.CURRENCY, "EURO"));

        assertThat(secrets.kept()).isEmpty();
    }

    private Change set(String address) {
        var change = this.change.change(Map.of(Setting.CAMERA, address));
        if (change instanceof Change.Changed(var now)) current = now;
        return change;
    }
}
