import http.server, threading, urllib.request, socketserver
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200); self.send_header("X-A","1"); self.end_headers(); self.wfile.write(b"body "+self.path.encode())
    def log_message(self,*a): pass
s = http.server.ThreadingHTTPServer(("127.0.0.1",0), H)
t=threading.Thread(target=s.serve_forever, daemon=True); t.start()
for i in range(3): print(urllib.request.urlopen("http://127.0.0.1:%d/x%d"%(s.server_port,i)).read())
s.shutdown(); s.server_close()
