"""A window of Qt's web engine and nothing else: an old Chromium that is driven through its debugging port.

usage: qt-host.py 5|6, with the port in QTWEBENGINE_REMOTE_DEBUGGING
"""

import importlib
import sys

qt = "PyQt" + sys.argv[1]
QUrl = importlib.import_module(qt + ".QtCore").QUrl
QApplication = importlib.import_module(qt + ".QtWidgets").QApplication
QWebEngineView = importlib.import_module(qt + ".QtWebEngineWidgets").QWebEngineView

app = QApplication(sys.argv[:1])
view = QWebEngineView()
view.resize(1280, 800)
view.load(QUrl("about:blank"))
view.show()
sys.exit(app.exec() if hasattr(app, "exec") else app.exec_())
