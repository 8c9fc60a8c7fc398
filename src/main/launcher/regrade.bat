@echo off
rem Starts Regrade from the folder this file stands in: without a command the window, else the command.
rem Runs with the first Java 25 or newer of: JAVA_HOME, the one the build used, the PATH, the usual places.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "JAVA_DIR="

if defined JAVA_HOME call :fits "%JAVA_HOME%"
if defined JAVA_DIR goto found
if exist "%HOME_DIR%\cache\jdk" for /f "usebackq delims=" %%J in ("%HOME_DIR%\cache\jdk") do call :fits "%%J"
if defined JAVA_DIR goto found
for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%K in ("%%~dp$PATH:J..") do call :fits "%%~fK"
if defined JAVA_DIR goto found
for /d %%J in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined JAVA_DIR call :fits "%%~J"
if defined JAVA_DIR goto found
>&2 echo Regrade needs Java 25 or newer and found none: install one (for example from https://adoptium.net) or let JAVA_HOME name its folder.
exit /b 3

:found
set "KIND=window"
call :kind %*

set "WARM=-XX:AOTMode=auto"
if not exist "%HOME_DIR%\cache\%KIND%.aot" goto start
fc /b "%JAVA_DIR%\release" "%HOME_DIR%\cache\release" >nul 2>&1
if errorlevel 1 goto start
set "PLACE="
if exist "%HOME_DIR%\cache\place" for /f "usebackq delims=" %%J in ("%HOME_DIR%\cache\place") do set "PLACE=%%J"
if "%KIND%"=="window" if not "%PLACE%"=="%HOME_DIR%" goto start
set "WARM=-XX:AOTCache=%HOME_DIR%\cache\%KIND%.aot"

:start
if "%KIND%"=="command" goto command
"%JAVA_DIR%\bin\java.exe" "%WARM%" "-Xlog:aot*=off" "@%HOME_DIR%\bin\window.options" "--module-path=%HOME_DIR%\fx" --add-modules=javafx.controls,javafx.fxml --enable-native-access=javafx.graphics,ALL-UNNAMED -cp "%HOME_DIR%\regrade.jar" regrade.Regrade %*
exit /b %ERRORLEVEL%

:command
"%JAVA_DIR%\bin\java.exe" "%WARM%" "-Xlog:aot*=off" -XX:+UseSerialGC -Xms32m -Xmx512m --enable-native-access=ALL-UNNAMED -cp "%HOME_DIR%\regrade.jar" regrade.Regrade %*
exit /b %ERRORLEVEL%

rem is %1 the home of a Java new enough? its own release file says so without starting it
:fits
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ 25 set "JAVA_DIR=%~1"
exit /b

rem anything but the options that the window knows too makes it a command
:kind
if "%~1"=="" exit /b
if "%~1"=="--data" goto pair
if "%~1"=="--lang" goto pair
set "KIND=command"
exit /b
:pair
shift
shift
goto kind
