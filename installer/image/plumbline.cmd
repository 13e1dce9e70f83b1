@echo off
rem Starts the installed Plumbline from a terminal, with the Java and the cache that it brings along.
setlocal EnableExtensions DisableDelayedExpansion
for %%H in ("%~dp0..") do set "APP=%%~fH"

rem The class path of the window: the cache fits no other, and no other order of it.
set "JARS="
for /f "usebackq tokens=2 delims==" %%L in (`findstr /b "app.classpath=" "%APP%\Plumbline.cfg"`) do call :add "%%L"

rem Java goes on without a cache that does not fit, but would say so where a command writes.
set "CACHE="
if exist "%APP%\plumbline.aot" set CACHE="-XX:AOTCache=%APP%\plumbline.aot" -Xlog:aot=off,cds=off
rem Nearly every run of lint is over before the second compiler pays for itself.
set "QUICK="
if /i "%~1"=="lint" set "QUICK=-XX:TieredStopAtLevel=1"
"%APP%\..\runtime\bin\java.exe" --enable-native-access=ALL-UNNAMED "-Dplumbline.home=%APP%" "-Dplumbline.samples=%APP%\sample-projects" "-Dtree-sitter-lib=%APP%" %CACHE% %QUICK% %PLUMBLINE_JAVA_OPTS% -cp "%JARS%" plumbline.app.Launcher %*
exit /b %ERRORLEVEL%

:add
set "JAR=%~1"
set "JAR=%APP%%JAR:~7%"
if defined JARS (set "JARS=%JARS%;%JAR%") else set "JARS=%JAR%"
exit /b 0
