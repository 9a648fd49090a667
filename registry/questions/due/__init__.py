"""What comes next? One list by date, gathered from everything that has one."""
