@echo off
rem Starts the installed Plumbline from a terminal, with the Java and the cache that it brings along.
setlocal EnableExtensions DisableDelayedExpansion
for %%H in ("%~dp0..") do set "APP=%%~fH"

rem The class path of the window: the cache fits no other, and no other order of it.
set "JARS="
for /f "usebackq tokens=2 delims==" %%L in (`findstr /b "app.classpath=" "%APP%\Plumbline.cfg"`) do call :add "%%L"

rem Java loads all classes of a cache at each start, so there is a small one for what is over at once,
rem and one for the window, which opens where nothing is typed or a folder, and draws the demo.
set "FOR=audit"
for %%C in (lint -h --help --version help man completion checks explain doctor) do if /i "%~1"=="%%C" set "FOR=lint"
if /i "%~1"=="demo" set "FOR=window"
if "%~1"=="" (set "FOR=window") else if exist "%~1" set "FOR=window"
rem Java goes on without a cache that does not fit, but would say so where a command writes.
set "CACHE="
if exist "%APP%\%FOR%.aot" set CACHE="-XX:AOTCache=%APP%\%FOR%.aot" -Xlog:aot=off,cds=off
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
