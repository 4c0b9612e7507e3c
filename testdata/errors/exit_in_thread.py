# SystemExit in a thread ends the thread only.
import sys
import threading

t = threading.Thread(target=lambda: sys.exit(5))
t.start()
t.join()
print("main goes on")
sys.exit(3)
