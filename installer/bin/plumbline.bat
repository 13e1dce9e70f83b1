@echo off
rem Starts Plumbline with the first Java that is new enough.
setlocal EnableExtensions DisableDelayedExpansion
set "WANTED=25"
set "FOUND="
for %%H in ("%~dp0..") do set "APP=%%~fH"

if defined PLUMBLINE_JAVA_HOME call :try "%PLUMBLINE_JAVA_HOME%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for %%V in ("Eclipse Adoptium" "Java" "Zulu" "Microsoft" "BellSoft" "Amazon Corretto") do (
    for /d %%D in ("%ProgramFiles%\%%~V\*") do call :try "%%~fD"
)
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try "%%~fD"

if not defined FOUND (
    echo plumbline: Java %WANTED% or newer is needed and none was found: install one with "winget install EclipseAdoptium.Temurin.%WANTED%.JRE" or set PLUMBLINE_JAVA_HOME to the folder it is in.>&2
    exit /b 3
)
rem Nearly every run of lint is over before the second compiler pays for itself.
set "QUICK="
if /i "%~1"=="lint" set "QUICK=-XX:TieredStopAtLevel=1"
"%FOUND%\bin\java.exe" --enable-native-access=ALL-UNNAMED "-Dplumbline.home=%APP%" "-Dplumbline.samples=%APP%\sample-projects" "-Dtree-sitter-lib=%APP%\native" %QUICK% %PLUMBLINE_JAVA_OPTS% -cp "%APP%\lib\*" plumbline.app.Launcher %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "tokens=2 delims==." %%A in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do set VERSION=%%A
if not defined VERSION exit /b 0
set VERSION=%VERSION:"=%
if %VERSION% GEQ %WANTED% set "FOUND=%~1"
exit /b 0
