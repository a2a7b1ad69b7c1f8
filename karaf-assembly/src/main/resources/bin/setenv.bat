@echo off
rem Read by every script in bin\. Environment variables that are already set win over what stands here.

if not "%TOURWRIGHT_DATA%" == "" (
  if not exist "%TOURWRIGHT_DATA%" mkdir "%TOURWRIGHT_DATA%"
  set "KARAF_DATA=%TOURWRIGHT_DATA%"
)
if "%TOURWRIGHT_DB_DRIVER%" == "" (
  if "%TOURWRIGHT_DB_URL:~0,16%" == "jdbc:postgresql:" (set "TOURWRIGHT_DB_DRIVER=PostgreSQL JDBC Driver") else (set "TOURWRIGHT_DB_DRIVER=derby")
)
if "%JAVA_OPTS%" == "" set "JAVA_OPTS=-Xms128m -Xmx512m -XX:+UseSerialGC -XX:MaxMetaspaceSize=256m -XX:+ExitOnOutOfMemoryError"
