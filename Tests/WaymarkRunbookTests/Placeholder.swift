// Keeps the folder until its first test.
