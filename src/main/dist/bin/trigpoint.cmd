@echo off
rem Starts Trigpoint with JAVA_HOME, or with the first Java 25 or later it finds.
setlocal enabledelayedexpansion
set "HERE=%~dp0.."
set "FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
    if not defined FOUND if exist "%%~R" for /d %%J in ("%%~R\*") do if not defined FOUND call :try "%%~J"
)
if not defined FOUND for /f "delims=" %%J in ('where java 2^>nul') do if not defined FOUND call :try "%%~dpJ.."
if not defined FOUND (
    echo Trigpoint needs Java 25 or later and found none. Install one, or set JAVA_HOME to its folder. 1>&2
    exit /b 1
)
set "HEADLESS=true"
if "%~1"=="" set "HEADLESS=false"
if /i "%~1"=="desktop" set "HEADLESS=false"
set "CACHE=%HERE%\lib\commands.aot"
if "%HEADLESS%"=="false" set "CACHE=%HERE%\lib\desktop.aot"
rem An import is over before much of what the compiler would inline pays for itself. Documents, pictures and hot spots go through much code
rem once and little of it often: the quick compiler alone takes a fifth to a half off their time.
set "PATIENCE=10"
set "TUNING="
if /i "%~1"=="import" set "TUNING=-XX:FreqInlineSize=120 -XX:MaxInlineSize=20 -XX:LoopUnrollLimit=6 -XX:-UseSuperWord"
for %%C in (assess report profile fact-sheet chart map hotspots) do if /i "%~1"=="%%C" (
    set "TUNING=-XX:TieredStopAtLevel=1"
    set "PATIENCE=1"
)
rem The caches are what the build's rehearsals learnt; a Java other than theirs starts without, which only takes longer.
rem What was hot there is compiled at once, so the rest may wait longer for its turn: that halves the compiling at a start.
set "LEARNT="
if exist "%CACHE%" set LEARNT="-XX:AOTCache=%CACHE%" -XX:CompileThresholdScaling=%PATIENCE% -Xlog:aot=off -Xlog:cds=off
for %%J in ("%HERE%\lib\trigpoint-*.jar") do set "JAR=%%~J"
"%FOUND%\bin\java.exe" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:-CreateCoredumpOnCrash -XX:ErrorFile=NUL %TUNING% -Djava.awt.headless=%HEADLESS% %LEARNT% -cp "%JAR%" org.trigpoint.Trigpoint %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b 0
set "MAJOR=0"
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do for /f "tokens=1 delims=." %%M in (%%V) do set "MAJOR=%%~M"
if !MAJOR! GEQ 25 set "FOUND=%~1"
exit /b 0
